using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Conference;

/// <summary>A stretch of time; the end is not part of it.</summary>
public sealed record Span(Instant From, Instant To);

/// <summary>When somebody of a delegation was connected, overlapping stretches merged.</summary>
public sealed record SeatConnection(SeatKey Seat, ImmutableArray<Span> Connected);
