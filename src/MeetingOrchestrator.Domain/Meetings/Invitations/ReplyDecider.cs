using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>Keeps what was replied, by whichever channel: of several replies the latest one counts.</summary>
internal static class ReplyDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) =>
        Require.Convened(state) is { } refusal ? refusal : command switch
        {
            RecordReplies record => Record(record.Replies, state),
            RecordInvitationOpened opened => Participants.Find(state, opened.Person) is not { } holder
                ? new InvitationRefusal.UnknownPerson([opened.Person])
                : state.Invitations.Opened.Contains(opened.Person) ? Verdict<MeetingEvent>.Accept()
                : Verdict<MeetingEvent>.Accept(new InvitationOpened(opened.Person, holder.Seat)),
            ReplyToInvitation reply => Reply(reply, state),
            _ => throw new UnreachableException(),
        };

    // By the instant of the reply, not of its reading: a harvest may show an older answer after a newer one.
    public static InvitationState Evolve(InvitationState state, ReplyReceived received)
    {
        var known = state.Replies.GetValueOrDefault(received.Person, []);
        var place = known.Count(reply => reply.At <= received.RepliedAt);
        return state with
        {
            Replies = state.Replies.SetItem(received.Person, known.Insert(place, new(received.Reply, received.Channel, received.RepliedAt))),
        };
    }

    private static Verdict<MeetingEvent> Reply(ReplyToInvitation command, MeetingState state)
    {
        if (Participants.Find(state, command.Person) is not { } replying)
        {
            return new InvitationRefusal.UnknownPerson([command.Person]);
        }

        // The seat of the actor was checked against nothing yet: a link of one delegation must not answer for another.
        Refusal? refusal = command.By.Seat == replying.Seat ? null : new AccessRefusal.NotYourSeat(replying.Seat);
        return (refusal ?? Require.Phase(state, MeetingPhase.Convened, MeetingPhase.Open, MeetingPhase.Suspended)) is { } refused ? refused
            : state.Invitations.LatestReply(command.Person) is { Channel: ReplyChannel.Link } latest && latest.Reply == command.Reply
                ? Verdict<MeetingEvent>.Accept()
                : Verdict<MeetingEvent>.Accept(
                    new ReplyReceived(command.Person, replying.Seat, command.Reply, ReplyChannel.Link, command.At));
    }

    // Calendars also hold answers of people who were forwarded the entry: they are left out while anybody invited answered too.
    private static Verdict<MeetingEvent> Record(ImmutableArray<ObservedReply> observed, MeetingState state)
    {
        // Those whom an approved composition replaced had an entry in their calendar too.
        var seats = Participants.Invited(state).Concat(state.Lifecycle.Composition!.Delegates)
            .DistinctBy(invited => invited.Person.Person).ToDictionary(invited => invited.Person.Person, invited => invited.Seat);
        var invited = observed.Where(reply => seats.ContainsKey(reply.Person)).ToList();
        return invited.Count == 0 && !observed.IsEmpty
            ? new InvitationRefusal.UnknownPerson([.. observed.Select(reply => reply.Person).Distinct()])
            : Verdict<MeetingEvent>.Accept([.. invited.Distinct().Where(reply => !IsKnown(reply, state.Invitations))
                .Select(reply => new ReplyReceived(reply.Person, seats[reply.Person], reply.Reply, reply.Channel, reply.At))]);
    }

    private static bool IsKnown(ObservedReply reply, InvitationState state) =>
        state.Replies.TryGetValue(reply.Person, out var known) && known.Contains(new(reply.Reply, reply.Channel, reply.At));
}
