using System.Collections.Immutable;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Links;

/// <inheritdoc/>
internal sealed class CalendarFeeds(
    IPersonalLinks links, IListings listings, ICouncils councils, IMeetings meetings, IPeople people, FeedEvents events, ICalendarFeed feed)
    : ICalendarFeeds
{
    /// <summary>The name of the calendar of somebody whom no meeting concerns any more.</summary>
    private const string Unnamed = "MeetingOrchestrator";

    public async Task<byte[]?> ReadAsync(string secret, CancellationToken cancellationToken)
    {
        if (await links.OpenFeedAsync(secret, cancellationToken) is not { } person)
        {
            return null;
        }

        var language = (await people.FindAsync([person], cancellationToken)).GetValueOrDefault(person)?.Language ?? Language.English;
        var found = ImmutableArray.CreateBuilder<FeedEvent>();
        string? name = null;
        foreach (var key in await listings.CouncilsAsync(cancellationToken))
        {
            if (await councils.FindAsync(key, cancellationToken) is not { } council)
            {
                continue;
            }

            var before = found.Count;
            await AddAsync(found, person, council, language, cancellationToken);
            name = name is null && found.Count > before ? council.Name.Full.In(language) : name;
        }

        return feed.Compose(new FeedRequest(name ?? Unnamed, language, found.ToImmutable()));
    }

    private async Task AddAsync(
        ImmutableArray<FeedEvent>.Builder found, PersonKey person, Council council, Language language, CancellationToken cancellationToken)
    {
        var listed = council.Delegates.Any(delegated => delegated.Person.Person == person);
        foreach (var line in await listings.MeetingsAsync(council.Key, cancellationToken))
        {
            var state = await meetings.StateAsync(line.Meeting, cancellationToken);
            if (Concerns(person, listed, state) && await events.ReadAsync(line.Meeting, state, council, language, cancellationToken) is { } happening)
            {
                found.Add(happening);
            }
        }
    }

    // Until it is convened, a meeting concerns those whom the council lists; then those who take part, and those who were written to.
    private static bool Concerns(PersonKey person, bool listed, MeetingState state) => state.Lifecycle.Composition is null
        ? listed
        : Participants.Find(state, person) is not null || state.Invitations.Messages.Values.Any(message => message.Recipient.Person == person);
}
