using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>Says which messages are due, and keeps what became of them and what was replied.</summary>
internal static class InvitationDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        RecordMessageIssued issued =>
            Settle(issued.Message, state, MessageProgress.Issued, new MessageIssued(issued.Message, issued.Channel)),
        RecordMessageUnknown unknown =>
            Settle(unknown.Message, state, MessageProgress.Unknown, new MessageUnknown(unknown.Message, unknown.Channel)),
        RecordMessageExpired expired => Settle(expired.Message, state, MessageProgress.Expired, new MessageExpired(expired.Message)),
        RecordReplies record => Require.Convened(state) is { } refusal ? refusal : Record(record.Replies, state),
        _ => throw new UnreachableException(),
    };

    public static InvitationState Evolve(InvitationState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        MessageDue due => state with
        {
            Messages = state.Messages.SetItem(
                due.Message, new(due.Message, due.Kind, due.Recipient, due.Seat, due.Language, MessageProgress.Due, null)),
        },
        MessageIssued issued => state.With(issued.Message, MessageProgress.Issued, issued.Channel),
        MessageUnknown unknown => state.With(unknown.Message, MessageProgress.Unknown, unknown.Channel),
        MessageExpired expired => state.With(expired.Message, MessageProgress.Expired, null),
        ReplyReceived received => state with { Replies = state.Replies.SetItem(received.Person, Insert(state, received)) },
        _ => state,
    };

    /// <summary>Invitations to everybody addressed in a language of these, in Russian protocol order; nobody is invited twice.</summary>
    public static IEnumerable<MessageDue> Invite(
        IReadOnlyCollection<Language> languages, Composition composition, InvitationState state) =>
        from delegated in composition.DelegatesInOrder
        where languages.Contains(delegated.Language)
        let key = Key("invitation", delegated.Person.Person)
        where !state.Messages.ContainsKey(key)
        select new MessageDue(key, MessageKind.Invitation, delegated.Person, delegated.Seat, delegated.Language);

    /// <summary>A reminder to everybody who was invited and did not decline.</summary>
    public static IEnumerable<MessageDue> Remind(MilestoneKey milestone, MeetingState state) =>
        from delegated in state.Lifecycle.Composition!.DelegatesInOrder
        let person = delegated.Person.Person
        where state.Invitations.Messages.TryGetValue(Key("invitation", person), out var invitation)
            && invitation.Progress != MessageProgress.Expired
        where !state.Invitations.Replies.TryGetValue(person, out var replies) || replies[^1].Reply != Reply.Declined
        select new MessageDue(Key(milestone.Value, person), MessageKind.Reminder, delegated.Person, delegated.Seat, delegated.Language);

    private static MessageKey Key(string purpose, PersonKey person) => MessageKey.Parse($"{purpose}/{person}");

    private static Verdict<MeetingEvent> Settle(MessageKey key, MeetingState state, MessageProgress next, MeetingEvent @event) =>
        !state.Invitations.Messages.TryGetValue(key, out var message) ? new InvitationRefusal.UnknownMessage(key)
        : message.Progress == next ? Verdict<MeetingEvent>.Accept()
        // That a message of unknown fate did go out can be found out later; nothing else is ever taken back.
        : message.Progress == MessageProgress.Due || (message.Progress, next) is (MessageProgress.Unknown, MessageProgress.Issued)
            ? Verdict<MeetingEvent>.Accept(@event)
            : new InvitationRefusal.AlreadySettled(key, message.Progress);

    // Calendars also hold answers of people who were forwarded the entry: they are left out while anybody invited answered too.
    private static Verdict<MeetingEvent> Record(ImmutableArray<ObservedReply> observed, MeetingState state)
    {
        var seats = state.Lifecycle.Composition!.Delegates.ToDictionary(delegated => delegated.Person.Person, delegated => delegated.Seat);
        var invited = observed.Where(reply => seats.ContainsKey(reply.Person)).ToList();
        return invited.Count == 0 && !observed.IsEmpty
            ? new InvitationRefusal.UnknownPerson([.. observed.Select(reply => reply.Person).Distinct()])
            : Verdict<MeetingEvent>.Accept([.. invited.Distinct().Where(reply => !IsKnown(reply, state.Invitations))
                .Select(reply => new ReplyReceived(reply.Person, seats[reply.Person], reply.Reply, reply.Channel, reply.At))]);
    }

    private static bool IsKnown(ObservedReply reply, InvitationState state) =>
        state.Replies.TryGetValue(reply.Person, out var known) && known.Contains(new(reply.Reply, reply.Channel, reply.At));

    // By the instant of the reply, not of its reading: a harvest may show an older answer after a newer one.
    private static ImmutableArray<ReceivedReply> Insert(InvitationState state, ReplyReceived received)
    {
        var known = state.Replies.GetValueOrDefault(received.Person, []);
        var place = known.Count(reply => reply.At <= received.RepliedAt);
        return known.Insert(place, new(received.Reply, received.Channel, received.RepliedAt));
    }

    private static InvitationState With(this InvitationState state, MessageKey key, MessageProgress progress, MessageChannel? channel) =>
        state.Messages.TryGetValue(key, out var message)
            ? state with { Messages = state.Messages.SetItem(key, message with { Progress = progress, Channel = channel }) }
            : state;
}
