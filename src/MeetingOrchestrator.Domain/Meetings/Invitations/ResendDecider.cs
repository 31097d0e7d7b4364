using System.Globalization;
using System.Text.RegularExpressions;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>Sends a message again, under the next key of its purpose: <c>invitation/az-head</c>, <c>invitation-r1/az-head</c> and so on.</summary>
internal static partial class ResendDecider
{
    public static Verdict<MeetingEvent> Decide(ResendMessage command, MeetingState state)
    {
        if (!state.Invitations.Messages.TryGetValue(command.Message, out var message))
        {
            return new InvitationRefusal.UnknownMessage(command.Message);
        }

        var next = Next(message);
        return (Fault(message, next, state) ?? Timely(message, state)).Then(
            new MessageDue(next, message.Kind, message.Recipient, message.Seat, message.Language));
    }

    private static Refusal? Fault(Message message, MessageKey next, MeetingState state) =>
        message.Progress is not (MessageProgress.Failed or MessageProgress.Undelivered or MessageProgress.Unknown)
            ? new InvitationRefusal.NotToResend(message.Key, message.Progress)
        : state.Invitations.Messages.ContainsKey(next) ? new InvitationRefusal.AlreadyResent(message.Key, next)
        : Newer(message, state) is { } newer ? new InvitationRefusal.Overtaken(message.Key, newer.Key)
        : null;

    // What is sent now tells of the meeting as it is planned now: whoever was told that already is not told twice.
    private static Message? Newer(Message message, MeetingState state) => message.Invites()
        ? state.Invitations.Messages.Values.FirstOrDefault(other => other.Recipient.Person == message.Recipient.Person
            && other.Key != message.Key && other.Invites() && other.MayGoOut() && other.Change == state.Lifecycle.Changes)
        : null;

    private static Refusal? Timely(Message message, MeetingState state) => message.Kind switch
    {
        MessageKind.Postponement => Require.Phase(state, MeetingPhase.Postponed),
        MessageKind.Cancellation => Require.Phase(state, MeetingPhase.Cancelled),
        MessageKind.MinutesForComment => Require.Phase(state, MeetingPhase.Closed, MeetingPhase.Adjourned),
        MessageKind.DelegationReviewed =>
            Require.Phase(state, MeetingPhase.Convened, MeetingPhase.Postponed, MeetingPhase.Open, MeetingPhase.Suspended),
        MessageKind.Invitation or MessageKind.Change => Require.Phase(state, MeetingPhase.Convened, MeetingPhase.Open, MeetingPhase.Suspended)
            ?? (Following.IsReady(message.Language, state) ? null : new ConferenceRefusal.NotReady(message.Language)),
        _ => Require.Phase(state, MeetingPhase.Convened, MeetingPhase.Open, MeetingPhase.Suspended),
    };

    private static MessageKey Next(Message message)
    {
        var purpose = message.Key.Value[..message.Key.Value.IndexOf('/', StringComparison.Ordinal)];
        var resent = Resent().Match(purpose);
        var number = resent.Success ? int.Parse(resent.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var first = resent.Success ? purpose[..resent.Index] : purpose;
        return Notices.Key(string.Create(CultureInfo.InvariantCulture, $"{first}-r{number + 1}"), message.Recipient.Person);
    }

    [GeneratedRegex(@"-r([1-9][0-9]{0,3})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Resent();
}
