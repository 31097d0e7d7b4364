using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>When an item was considered.</summary>
/// <param name="From">When it was taken up.</param>
/// <param name="Until">When it was finished or set aside; null while it is open.</param>
public sealed record ItemTimes(Instant From, Instant? Until = null);
