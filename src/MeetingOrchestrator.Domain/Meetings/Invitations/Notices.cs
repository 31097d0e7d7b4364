using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>What is written to whom. A key is made of the purpose and the person, so the same message is never due twice.</summary>
internal static class Notices
{
    /// <summary>The key of a message.</summary>
    public static MessageKey Key(string purpose, PersonKey person) => MessageKey.Parse($"{purpose}/{person}");

    /// <summary>A purpose as it is called once the meeting was moved: what was sent before the change is not taken for what is due after it.</summary>
    public static string OfChange(string purpose, int change) =>
        change == 0 ? purpose : string.Create(CultureInfo.InvariantCulture, $"{purpose}-c{change}");

    /// <summary>To somebody, as a participant.</summary>
    public static MessageDue To(Councils.Delegate recipient, string purpose, MessageKind kind) =>
        new(Key(purpose, recipient.Person.Person), kind, recipient.Person, recipient.Seat, recipient.Language);

    /// <summary>To somebody who was written to before.</summary>
    public static MessageDue To(Message told, string purpose, MessageKind kind) =>
        new(Key(purpose, told.Recipient.Person), kind, told.Recipient, told.Seat, told.Language);

    /// <summary>The meeting is put off: to everybody who was told of it.</summary>
    public static IEnumerable<MessageDue> Postponement(MeetingState state) => Told.Everybody(state)
        .Select(told => To(told, OfChange("postponement", state.Lifecycle.Changes), MessageKind.Postponement));

    /// <summary>The meeting is cancelled: to everybody who was told of it.</summary>
    public static IEnumerable<MessageDue> Cancellation(MeetingState state) =>
        Told.Everybody(state).Select(told => To(told, "cancellation", MessageKind.Cancellation));

    /// <summary>To everybody invited.</summary>
    public static IEnumerable<MessageDue> ToInvited(MilestoneKey milestone, MessageKind kind, MeetingState state) =>
        from invited in Participants.Invited(state)
        where state.Invitations.IsInvited(invited.Person.Person)
        select To(invited, milestone.Value, kind);

    /// <summary>A reminder to everybody who was invited to the meeting as it is planned now and did not decline.</summary>
    public static IEnumerable<MessageDue> Reminder(MilestoneKey milestone, MeetingState state) =>
        from invited in Participants.Invited(state)
        let person = invited.Person.Person
        where state.Invitations.IsInvitedNow(person)
        where state.Invitations.LatestReply(person)?.Reply != Reply.Declined
        select To(invited, milestone.Value, MessageKind.Reminder);

    /// <summary>To the focal point of each delegation that owes its composition.</summary>
    public static IEnumerable<MessageDue> CompositionRequest(MilestoneKey milestone, MeetingState state) =>
        ToFocalPoints(milestone, MessageKind.CompositionRequest, state, state.Accreditation.OwesComposition);

    /// <summary>To the focal point of each delegation whose connection did not pass a test.</summary>
    public static IEnumerable<MessageDue> ConnectionTest(MilestoneKey milestone, MeetingState state) =>
        ToFocalPoints(milestone, MessageKind.ConnectionTest, state, state.Accreditation.OwesConnectionTest);

    /// <summary>The draft minutes: to everybody who was invited or whose delegation took part.</summary>
    public static IEnumerable<MessageDue> DraftMinutes(MilestoneKey milestone, MeetingState state)
    {
        var present = state.Attendance.RollCalls.SelectMany(call => call.Present).Concat(state.Attendance.Present).ToHashSet();
        return from invited in Participants.Invited(state)
               where present.Contains(invited.Seat) || state.Invitations.IsInvited(invited.Person.Person)
               select To(invited, milestone.Value, MessageKind.MinutesForComment);
    }

    private static IEnumerable<MessageDue> ToFocalPoints(
        MilestoneKey milestone, MessageKind kind, MeetingState state, Func<SeatKey, bool> owes) =>
        from seat in state.Lifecycle.Composition!.Seats.OrderBy(seat => seat.OrderRu)
        where owes(seat.Key)
        let focalPoint = Participants.FocalPoint(state, seat.Key)
        where focalPoint is not null
        select To(focalPoint, milestone.Value, kind);
}
