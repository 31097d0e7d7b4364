using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using Microsoft.Graph.Models;
using NodaTime;

namespace MeetingOrchestrator.Graph.Conference;

internal static class ReplyReader
{
    public static ImmutableArray<AttendeeReply> Read(Event entry, DateTimeOffset now) =>
    [
        .. from attendee in entry.Attendees ?? []
           let reply = Of(attendee.Status?.Response)
           where reply is not null && !string.IsNullOrWhiteSpace(attendee.EmailAddress?.Address)
           select new AttendeeReply(attendee.EmailAddress!.Address!, reply.Value, At(attendee.Status!.Time, entry, now)),
    ];

    private static Reply? Of(ResponseType? response) => response switch
    {
        ResponseType.Accepted => Reply.Accepted,
        ResponseType.Declined => Reply.Declined,
        ResponseType.TentativelyAccepted => Reply.Tentative,
        _ => null, // none, notResponded, organizer
    };

    // Graph writes year 1 for "never"; a reply that carries it came with the entry's last change at the latest.
    private static Instant At(DateTimeOffset? time, Event entry, DateTimeOffset now) =>
        Instant.FromDateTimeOffset(time is { Year: > 1 } given ? given : entry.LastModifiedDateTime ?? now);
}
