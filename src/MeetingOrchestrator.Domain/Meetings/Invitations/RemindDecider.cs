using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>
/// Reminds a delegation of the first thing that it owes: the reply, then its composition, then the test of its connection. One thing at a
/// time, and not more often than once an hour: whoever is urged for everything at once answers nothing.
/// </summary>
internal static class RemindDecider
{
    private static readonly Duration Pause = Duration.FromHours(1);

    public static Verdict<MeetingEvent> Decide(RemindSeat command, MeetingState state)
    {
        if ((Require.Phase(state, MeetingPhase.Convened) ?? Require.Seat(state, command.Seat) ?? TooSoon(command, state.Invitations)) is { } refusal)
        {
            return refusal;
        }

        var (purpose, kind, recipients) = Owed(command.Seat, state);
        return recipients.IsEmpty ? new InvitationRefusal.NothingOwed(command.Seat)
            : Verdict<MeetingEvent>.Accept([.. recipients.Select(recipient => Notices.To(recipient, Fresh(purpose, recipients, state), kind))]);
    }

    private static Refusal? TooSoon(RemindSeat command, InvitationState state)
    {
        var latest = state.Messages.Values
            .Where(message => message.Seat == command.Seat && message.MayGoOut()
                && message.Kind is MessageKind.Reminder or MessageKind.CompositionRequest or MessageKind.ConnectionTest)
            .Max(message => (Instant?)message.DueAt);
        return latest + Pause is { } from && command.At < from ? new InvitationRefusal.RemindedRecently(command.Seat, from) : null;
    }

    private static (string Purpose, MessageKind Kind, ImmutableArray<Councils.Delegate> Recipients) Owed(SeatKey seat, MeetingState state)
    {
        var silent = Participants.Invited(state).Where(invited => invited.Seat == seat
            && state.Invitations.IsInvitedNow(invited.Person.Person) && state.Invitations.LatestReply(invited.Person.Person) is null).ToImmutableArray();
        ImmutableArray<Councils.Delegate> focalPoint = Participants.FocalPoint(state, seat) is { } found ? [found] : [];
        return !silent.IsEmpty ? ("reminder", MessageKind.Reminder, silent)
            : state.Accreditation.OwesComposition(seat) ? ("composition-request", MessageKind.CompositionRequest, focalPoint)
            : state.Accreditation.OwesConnectionTest(seat) ? ("connection-test", MessageKind.ConnectionTest, focalPoint)
            : ("", default, []);
    }

    private static string Fresh(string purpose, ImmutableArray<Councils.Delegate> recipients, MeetingState state)
    {
        for (var number = 1; ; number++)
        {
            var candidate = string.Create(CultureInfo.InvariantCulture, $"{purpose}-s{number}");
            if (!recipients.Any(recipient => state.Invitations.Messages.ContainsKey(Notices.Key(candidate, recipient.Person.Person))))
            {
                return candidate;
            }
        }
    }
}
