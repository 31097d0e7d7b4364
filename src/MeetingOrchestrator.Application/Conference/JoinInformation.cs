using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>How to join a conference, in one language. A secret: never logged, never in the record.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Language">The language of <paramref name="Html"/>.</param>
/// <param name="JoinUrl">The link.</param>
/// <param name="Html">The provider's own block of join information, decoded.</param>
public sealed record JoinInformation(MeetingId Meeting, Language Language, Uri JoinUrl, string Html);

/// <summary>Join information, kept outside the record.</summary>
public interface IJoinInformation
{
    /// <summary>Stores, replacing what was there for the meeting and language.</summary>
    Task SaveAsync(JoinInformation information, CancellationToken cancellationToken);

    /// <summary>The join information; null where there is none.</summary>
    Task<JoinInformation?> FindAsync(MeetingId meeting, Language language, CancellationToken cancellationToken);
}
