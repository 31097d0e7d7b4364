using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>Which meeting a provider's calendar entry belongs to. Kept beside the record, where each meeting knows only its own.</summary>
public interface ICalendarEntryIds
{
    /// <summary>Stores; the same again changes nothing.</summary>
    Task SaveAsync(string providerEventId, MeetingId meeting, CancellationToken cancellationToken);

    /// <summary>The meetings of those entries that are ours; an entry that is not is missing.</summary>
    Task<IReadOnlyDictionary<string, MeetingId>> FindAsync(IReadOnlyCollection<string> providerEventIds, CancellationToken cancellationToken);
}
