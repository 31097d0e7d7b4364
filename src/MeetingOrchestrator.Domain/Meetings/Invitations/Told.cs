using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>Who knows what, as far as the record can tell.</summary>
internal static class Told
{
    /// <summary>It went out, or may have.</summary>
    public static bool WentOut(this Message message) => message.Progress is MessageProgress.Issued or MessageProgress.Unknown;

    /// <summary>It went out, may have, or is on its way.</summary>
    public static bool MayGoOut(this Message message) => message.Progress == MessageProgress.Due || message.WentOut();

    /// <summary>It says when the meeting is, to somebody who takes part.</summary>
    public static bool Invites(this Message message) => message.Kind is MessageKind.Invitation or MessageKind.Change;

    /// <summary>
    /// Everybody who was told of the meeting, by the message that told them last, in protocol order. A focal point who was asked for the
    /// composition knows of the meeting too; so does somebody who was invited and then replaced.
    /// </summary>
    public static IEnumerable<Message> Everybody(MeetingState state)
    {
        var place = Participants.Invited(state).Select((invited, index) => (invited.Person.Person, index)).ToDictionary();
        return state.Invitations.Messages.Values
            .Where(message => (message.Invites() || message.Kind == MessageKind.CompositionRequest) && message.WentOut())
            .GroupBy(message => message.Recipient.Person)
            // An invitation or the news of a change says more than a request that went out meanwhile: whoever takes part is told of every change.
            .Select(told => told.Where(Invites).MaxBy(message => message.Change) ?? told.MaxBy(message => message.Change)!)
            .OrderBy(told => state.Lifecycle.Composition?.Find(told.Seat)?.OrderRu ?? int.MaxValue)
            .ThenBy(told => place.GetValueOrDefault(told.Recipient.Person, int.MaxValue));
    }

    /// <summary>Whether somebody was invited, or is about to be, at whatever time the meeting was planned for then.</summary>
    public static bool IsInvited(this InvitationState state, PersonKey person) =>
        state.Messages.Values.Any(message => message.Recipient.Person == person && message.Invites() && message.MayGoOut());

    /// <summary>Whether somebody knows the time at which the meeting is now planned, or is about to.</summary>
    public static bool IsInvitedNow(this InvitationState state, PersonKey person) => state.Messages.Values.Any(message =>
        message.Recipient.Person == person && message.Invites() && message.MayGoOut() && message.Change == state.Change);
}
