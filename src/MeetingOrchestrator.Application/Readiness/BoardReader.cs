using System.Collections.Immutable;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;

namespace MeetingOrchestrator.Application.Readiness;

/// <inheritdoc/>
internal sealed class BoardReader(IMeetings meetings, IJournal journal) : IReadinessBoard
{
    // From what needs a person to what is well: the least far of a delegation comes first.
    private static readonly ImmutableArray<MessageProgress> Farther =
    [
        MessageProgress.Failed, MessageProgress.Undelivered, MessageProgress.Expired, MessageProgress.Unknown,
        MessageProgress.Withdrawn, MessageProgress.Due, MessageProgress.Issued,
    ];

    public async Task<ReadinessBoard?> ReadAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        var state = await meetings.StateAsync(meeting, cancellationToken);
        if (state.Lifecycle.Plan is not { } plan)
        {
            return null;
        }

        var times = await BoardTimes.ReadAsync(journal, meeting, cancellationToken);
        return new ReadinessBoard(
            meeting,
            plan,
            state.Lifecycle.Phase,
            [.. (state.Lifecycle.Composition?.Seats ?? []).OrderBy(seat => seat.OrderRu).Select(seat => Row(seat, state, times))],
            state.Conference.Hardened,
            state.Conference.HardeningDifferences,
            state.Conference.Attendance?.Unmatched ?? []);
    }

    private static SeatReadiness Row(Seat seat, MeetingState state, BoardTimes times)
    {
        var messages = Latest(seat.Key, state);
        var people = People(seat.Key, state);
        var delegation = state.Accreditation.Delegations.GetValueOrDefault(seat.Key);
        var facts = new SeatFacts(
            state.Lifecycle.Phase,
            seat.Key,
            [.. messages.Where(message => people.Contains(message.Recipient.Person))],
            Invited(people, messages),
            Reply(seat.Key, people, state.Invitations, state),
            delegation,
            state.Accreditation.ConnectionTests.GetValueOrDefault(seat.Key));
        var (next, step, since) = NextSteps.Of(facts, times);
        return new SeatReadiness(
            seat,
            messages,
            facts.Invited,
            people.Any(state.Invitations.Opened.Contains),
            facts.Reply,
            delegation?.Status,
            delegation?.Version ?? 0,
            facts.ConnectionTest,
            next,
            step,
            since);
    }

    private static ImmutableArray<Message> Latest(SeatKey seat, MeetingState state) =>
    [
        .. state.Invitations.Messages.Values.Where(message => message.Seat == seat)
            .GroupBy(message => (message.Recipient.Person, message.Kind))
            .Select(same => same.OrderBy(message => message.DueAt).ThenBy(message => message.Key.Value, StringComparer.Ordinal).Last())
            .OrderBy(message => message.Recipient.Person.Value, StringComparer.Ordinal).ThenBy(message => message.Kind),
    ];

    // Those who take part, and the focal point, who does not by that alone.
    private static HashSet<PersonKey> People(SeatKey seat, MeetingState state) =>
        Participants.Invited(state).Where(invited => invited.Seat == seat)
            .Concat(Participants.FocalPoint(state, seat) is { } focal ? [focal] : [])
            .Select(invited => invited.Person.Person).ToHashSet();

    private static MessageProgress? Invited(HashSet<PersonKey> people, ImmutableArray<Message> messages)
    {
        var told = messages
            .Where(message => message.Kind is MessageKind.Invitation or MessageKind.Change && people.Contains(message.Recipient.Person))
            .GroupBy(message => message.Recipient.Person, (_, same) => same.MaxBy(message => message.DueAt)!.Progress)
            .ToList();
        return told.Count == 0 ? null : told.MinBy(progress => Farther.IndexOf(progress));
    }

    private static ReceivedReply? Reply(SeatKey seat, HashSet<PersonKey> people, InvitationState invitations, MeetingState state)
    {
        PersonKey?[] speaking = [Participants.FocalPoint(state, seat)?.Person.Person, Participants.Head(state, seat)?.Person.Person];
        return Newest(speaking.OfType<PersonKey>()) ?? Newest(people);

        ReceivedReply? Newest(IEnumerable<PersonKey> of) =>
            of.Select(invitations.LatestReply).OfType<ReceivedReply>().MaxBy(reply => reply.At);
    }
}
