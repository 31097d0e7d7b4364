using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Commands by the shortest names, given by whoever may give them. The scenario puts in id, time and, where asked, another actor.</summary>
internal static partial class Give
{
    public static readonly Actor Office = new(Capacity.Office);
    public static readonly Actor Chair = new(Capacity.PresidingOfficer);
    public static readonly Actor Secretary = new(Capacity.Secretary);

    private static readonly CommandId NoId = CommandId.Parse("replaced");

    public static Actor Delegate(string seat) => new(Capacity.Delegate, Sample.Key(seat));

    public static MeetingCommand Plan(PlannedMeeting? plan = null, ImmutableArray<MilestoneRule>? timeline = null) =>
        new PlanMeeting(CouncilKey.Parse("cis-migration"), plan ?? Sample.Plan, timeline ?? Sample.Milestones) { Id = NoId, At = default, By = Office };

    public static MeetingCommand Perform(string milestone, Council? council = null) =>
        new PerformMilestone(MilestoneKey.Parse(milestone), council ?? Sample.Council()) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Open() => new OpenMeeting(Sample.Person("az")) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Suspend() => new SuspendMeeting { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Resume() => new ResumeMeeting { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Adjourn() => new AdjournMeeting { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Close() => new CloseMeeting { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Cancel(BilingualText? reason = null) => new CancelMeeting(reason) { Id = NoId, At = default, By = Office };

    public static MeetingCommand ApproveMinutes() => new ApproveMinutes { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Conference(string id) => new RecordConferenceCreated(id) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Hardening(params ImmutableArray<string> differences) =>
        new RecordHardening(differences) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand JoinInformation(Language language) =>
        new RecordJoinInformation(language) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Entry(Language language, string id, int generation = 1) =>
        new RecordCalendarEntry(language, generation, id, id + "@uid") { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Harvest(string milestone) =>
        new RecordConferenceAttendance(MilestoneKey.Parse(milestone), 1, [], []) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Issued(string message) =>
        new RecordMessageIssued(MessageKey.Parse(message), MessageChannel.GraphMail) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Unknown(string message) =>
        new RecordMessageUnknown(MessageKey.Parse(message), MessageChannel.GraphMail) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Expired(string message) =>
        new RecordMessageExpired(MessageKey.Parse(message)) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Replies(params ImmutableArray<ObservedReply> replies) =>
        new RecordReplies(replies) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Documents(params ImmutableArray<MeetingEvent.DocumentIssued> documents) =>
        new RecordDocuments(documents) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Agenda(params ImmutableArray<AgendaItem> items) =>
        new DraftAgenda(items) { Id = NoId, At = default, By = Office };

    public static MeetingCommand OpenItem(string item) => new OpenItem(ItemKey.Parse(item)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Note(string item) =>
        new NoteItem(ItemKey.Parse(item), Sample.Text("noted")) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand CloseItem(string item) => new CloseItem(ItemKey.Parse(item)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand StartRollCall() => new StartRollCall { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Call(string seat, RollCallAnswer answer) =>
        new CallSeat(Sample.Key(seat), answer) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand CompleteRollCall() => new CompleteRollCall { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Arrival(string seat) => new RecordArrival(Sample.Key(seat)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand Departure(string seat) => new RecordDeparture(Sample.Key(seat)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand RequestFloor(string speech, string seat, string item) =>
        new RequestFloor(SpeechKey.Parse(speech), SpeechKind.Statement, Sample.Key(seat), Sample.Person(seat), ItemKey.Parse(item))
        {
            Id = NoId,
            At = default,
            By = Delegate(seat),
        };

    public static MeetingCommand Withdraw(string speech) =>
        new WithdrawFloorRequest(SpeechKey.Parse(speech)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand GiveFloor(string speech) => new GiveFloor(SpeechKey.Parse(speech)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand EndSpeech(string speech) => new EndSpeech(SpeechKey.Parse(speech)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Summarise(string speech) =>
        new SummariseSpeech(SpeechKey.Parse(speech), Sample.Text("summary")) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand OpenAgendaVote(string vote, string item = "2") =>
        new OpenVote(VoteKey.Parse(vote), ItemKey.Parse(item), new VoteSubject.Agenda(), Sample.Text("agenda?")) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand OpenDecisionVote(string vote, string decision, string item = "4", int version = 1) =>
        new OpenVote(
            VoteKey.Parse(vote), ItemKey.Parse(item), new VoteSubject.DraftDecision(DecisionKey.Parse(decision), version), Sample.Text("decide?"))
        {
            Id = NoId,
            At = default,
            By = Chair,
        };

    public static MeetingCommand Cast(string vote, string seat, Choice choice) =>
        new CastBallot(VoteKey.Parse(vote), Sample.Key(seat), choice) { Id = NoId, At = default, By = Delegate(seat) };

    public static MeetingCommand Object(string vote, string seat) =>
        new RaiseObjection(VoteKey.Parse(vote), Sample.Key(seat)) { Id = NoId, At = default, By = Delegate(seat) };

    public static MeetingCommand NotInterested(string vote, string seat) =>
        new DeclareLackOfInterest(VoteKey.Parse(vote), Sample.Key(seat)) { Id = NoId, At = default, By = Delegate(seat) };

    public static MeetingCommand Decision(string decision, string item = "4", string document = "the work plan") =>
        new DraftDecisionText(new(DecisionKey.Parse(decision), ItemKey.Parse(item), DecisionVerb.Approve, Sample.Text(document), true))
        {
            Id = NoId,
            At = default,
            By = Office,
        };

    public static MeetingCommand Approve(string decision, Language language, int version = 1) =>
        new ApproveDecisionText(DecisionKey.Parse(decision), language, version) { Id = NoId, At = default, By = Office };

    public static MeetingCommand Opinion(string decision, string seat) =>
        new AttachSeparateOpinion(DecisionKey.Parse(decision), Sample.Key(seat), Sample.Text("opinion")) { Id = NoId, At = default, By = Delegate(seat) };

    public static MeetingCommand At(this MeetingCommand command, Instant at) => command with { At = at };

    public static MeetingCommand By(this MeetingCommand command, Actor by) => command with { By = by };
}
