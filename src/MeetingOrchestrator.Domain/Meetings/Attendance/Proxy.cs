using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>A proxy (доверенность): a member entrusts its vote to another member.</summary>
/// <param name="Grantor">Who entrusts its vote.</param>
/// <param name="Holder">Who casts it.</param>
/// <param name="Letter">The covering letter; null where there is none.</param>
/// <param name="FiledAt">When it was filed.</param>
public sealed record Proxy(SeatKey Grantor, SeatKey Holder, LetterReference? Letter, Instant FiledAt);
