using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Conference;

/// <summary>A stretch of time; the end is not part of it.</summary>
public sealed record Span(Instant From, Instant To);

/// <summary>When somebody of a delegation was connected, overlapping stretches merged.</summary>
public sealed record SeatConnection(SeatKey Seat, ImmutableArray<Span> Connected);

/// <summary>A record of attendance that matches nobody; the name shown is kept outside the record.</summary>
/// <param name="Record">Deterministic key of the record: report and identity, hashed.</param>
/// <param name="Connected">When connected.</param>
public sealed record UnmatchedAttendance(string Record, ImmutableArray<Span> Connected);
