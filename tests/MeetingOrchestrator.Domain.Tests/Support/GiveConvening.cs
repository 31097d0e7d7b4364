using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Commands of convening.</summary>
internal static partial class Give
{
    public static MeetingCommand Reschedule(PlannedMeeting plan, BilingualText? reason = null) =>
        new RescheduleMeeting(plan, reason) { Id = NoId, At = default, By = Office };

    public static MeetingCommand Postpone(BilingualText? reason = null) => new PostponeMeeting(reason) { Id = NoId, At = default, By = Office };

    public static MeetingCommand Security(ConferenceSecurity security) =>
        new ChooseConferenceSecurity(security) { Id = NoId, At = default, By = Office };

    public static MeetingCommand Updated(int revision, params ImmutableArray<string> differences) =>
        new RecordConferenceUpdated(revision, differences) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand EntryUpdated(Language language, int generation, int revision) =>
        new RecordCalendarEntryUpdated(language, generation, revision) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand EntryCancelled(Language language, int generation) =>
        new RecordCalendarEntryCancelled(language, generation) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Deleted() => new RecordConferenceDeleted { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Harvest(string milestone, ImmutableArray<SeatConnection> connections, ImmutableArray<UnmatchedAttendance> unmatched) =>
        new RecordConferenceAttendance(MilestoneKey.Parse(milestone), 1, connections, unmatched) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Match(string record, string? seat) =>
        new MatchAttendance(record, seat is null ? null : Sample.Key(seat)) { Id = NoId, At = default, By = Office };

    public static MeetingCommand Failed(string message, string code = "address-refused") =>
        new RecordMessageFailed(MessageKey.Parse(message), code) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Undelivered(string message) =>
        new RecordMessageUndelivered(MessageKey.Parse(message)) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Resend(string message) => new ResendMessage(MessageKey.Parse(message)) { Id = NoId, At = default, By = Office };

    public static MeetingCommand Remind(string seat) => new RemindSeat(Sample.Key(seat)) { Id = NoId, At = default, By = Office };

    public static MeetingCommand Opened(PersonKey person) => new RecordInvitationOpened(person) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Reply(string seat, Reply reply) => Reply(Sample.Person(seat).Person, seat, reply);

    public static MeetingCommand Reply(PersonKey person, string seat, Reply reply) =>
        new ReplyToInvitation(person, reply) { Id = NoId, At = default, By = new Actor(Capacity.Delegate, Sample.Key(seat), person) };

    public static MeetingCommand Name(string seat, params ImmutableArray<DelegationMember> members) =>
        new NameDelegation(Sample.Key(seat), members) { Id = NoId, At = default, By = Office };

    public static MeetingCommand ApproveDelegation(string seat, int version) =>
        new ApproveDelegation(Sample.Key(seat), version) { Id = NoId, At = default, By = Office };

    public static MeetingCommand RejectDelegation(string seat, int version) =>
        new RejectDelegation(Sample.Key(seat), version, Sample.Text("too late")) { Id = NoId, At = default, By = Office };

    public static MeetingCommand ReturnDelegation(string seat, int version) =>
        new RequestDelegationChange(Sample.Key(seat), version, Sample.Text("name a deputy")) { Id = NoId, At = default, By = Office };

    public static MeetingCommand Test(string seat, ConnectionResult result) =>
        new RecordConnectionTest(Sample.Key(seat), result) { Id = NoId, At = default, By = Delegate(seat) };
}
