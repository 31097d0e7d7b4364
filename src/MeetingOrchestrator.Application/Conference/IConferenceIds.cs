using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>The provider's ids of conferences, kept outside the record: a join link can be put together from one.</summary>
public interface IConferenceIds
{
    /// <summary>Stores, replacing what was there for the meeting.</summary>
    Task SaveAsync(MeetingId meeting, string providerMeetingId, CancellationToken cancellationToken);

    /// <summary>The provider's id of the meeting's conference.</summary>
    /// <exception cref="InvalidOperationException">None is stored: effects that need it follow only after it was.</exception>
    Task<string> GetAsync(MeetingId meeting, CancellationToken cancellationToken);
}
