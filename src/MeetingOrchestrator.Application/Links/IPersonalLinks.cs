using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Links;

/// <summary>
/// Personal links: the way from a message to one's own page, and a calendar's way to one's own feed. A secret is derived from a key that
/// only this service holds, so it is stored nowhere and a message composed again carries the same; what is stored is which of them were revoked.
/// </summary>
public interface IPersonalLinks
{
    /// <summary>
    /// The address of somebody's page about a meeting, its secret in the fragment, which no server and no proxy sees. Null where the service
    /// has no public address.
    /// </summary>
    Task<Uri?> PageAsync(MeetingId meeting, PersonKey person, CancellationToken cancellationToken);

    /// <summary>Whom a page's secret names; null when it is unknown, revoked, or the meeting ended more than 30 days ago.</summary>
    Task<LinkHolder?> OpenPageAsync(string secret, CancellationToken cancellationToken);

    /// <summary>Ends the person's present link of the meeting; the next message carries a new one.</summary>
    Task RevokePageAsync(MeetingId meeting, PersonKey person, CancellationToken cancellationToken);

    /// <summary>The address of somebody's calendar feed; calendars send no fragments, so this secret is in the path. Null as above.</summary>
    Task<Uri?> FeedAsync(PersonKey person, CancellationToken cancellationToken);

    /// <summary>Whom a feed's secret names; null when it is unknown or revoked.</summary>
    Task<PersonKey?> OpenFeedAsync(string secret, CancellationToken cancellationToken);

    /// <summary>Ends the person's present feed address; <see cref="FeedAsync"/> then gives a new one.</summary>
    Task RevokeFeedAsync(PersonKey person, CancellationToken cancellationToken);
}

/// <summary>Whom a personal link names.</summary>
public sealed record LinkHolder(MeetingId Meeting, PersonKey Person);
