using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Commands of the floor by the shortest names.</summary>
internal static partial class Give
{
    public static MeetingCommand Request(string speech, SpeechKind kind, string seat, string item = "4", string? language = null, string? channel = null) =>
        new RequestFloor(SpeechKey.Parse(speech), kind, Sample.Key(seat), Sample.Person(seat), ItemKey.Parse(item), language, channel)
        {
            Id = NoId,
            At = default,
            By = Delegate(seat),
        };

    public static MeetingCommand GiveNext() => new GiveFloor { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Swap(string first, string second) =>
        new SwapSpeakers(SpeechKey.Parse(first), SpeechKey.Parse(second)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand Move(string speech, SpeakerPlacement placement, string other) =>
        new MoveSpeaker(SpeechKey.Parse(speech), placement, SpeechKey.Parse(other), Sample.Text("connection")) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand CloseList(string item = "4") => new CloseSpeakersList(ItemKey.Parse(item)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand ReopenList(string item = "4") =>
        new ReopenSpeakersList(ItemKey.Parse(item), Sample.Text("new facts")) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Limit(string item, Duration limit, string? vote = null) =>
        new SetTimeLimit(ItemKey.Parse(item), limit, vote is null ? null : VoteKey.Parse(vote)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Budget(string seat, Duration extra, string item = "4") =>
        new ExtendBudget(Sample.Key(seat), ItemKey.Parse(item), extra) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Pause(string speech, PauseCause cause = PauseCause.Interpretation) =>
        new PauseSpeech(SpeechKey.Parse(speech), cause) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand ResumeSpeech(string speech) => new ResumeSpeech(SpeechKey.Parse(speech)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Extend(string speech, Duration extra) =>
        new ExtendSpeech(SpeechKey.Parse(speech), extra) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Cut(string speech, string? disorder = null) =>
        new WithdrawFloor(SpeechKey.Parse(speech), disorder is null ? null : Sample.Text(disorder)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Raise(string speech, string seat, string item = "4") =>
        new RaisePointOfOrder(SpeechKey.Parse(speech), Sample.Key(seat), Sample.Person(seat), ItemKey.Parse(item))
        {
            Id = NoId,
            At = default,
            By = Delegate(seat),
        };

    public static MeetingCommand Rule(string speech, RulingFinding finding = RulingFinding.Dismissed) =>
        new GiveRuling(SpeechKey.Parse(speech), finding, Sample.Text("ruling")) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Appeal(string speech, string seat) =>
        new AppealRuling(SpeechKey.Parse(speech), Sample.Key(seat)) { Id = NoId, At = default, By = Delegate(seat) };

    public static MeetingCommand WithdrawAppeal(string speech) => new WithdrawAppeal(SpeechKey.Parse(speech)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand Move(string motion, MotionKind kind, string seat, string item = "4") =>
        new MoveMotion(MotionKey.Parse(motion), kind, Sample.Key(seat), ItemKey.Parse(item)) { Id = NoId, At = default, By = Delegate(seat) };

    public static MeetingCommand WithdrawMotion(string motion) => new WithdrawMotion(MotionKey.Parse(motion)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand Speak(string motion, string speech, string seat, MotionSide side = MotionSide.Against) =>
        new SpeakOnMotion(MotionKey.Parse(motion), SpeechKey.Parse(speech), Sample.Key(seat), Sample.Person(seat), side)
        {
            Id = NoId,
            At = default,
            By = Delegate(seat),
        };

    public static MeetingCommand OpenMotionVote(string vote, string motion, string item = "4") => OpenVoteOn(vote, new VoteSubject.Motion(MotionKey.Parse(motion)), item);

    public static MeetingCommand OpenAppealVote(string vote, string speech, string item = "4") => OpenVoteOn(vote, new VoteSubject.Appeal(SpeechKey.Parse(speech)), item);

    public static MeetingCommand OpenProposalVote(string vote, string item = "4") => OpenVoteOn(vote, new VoteSubject.Proposal(), item);

    private static OpenVote OpenVoteOn(string vote, VoteSubject subject, string item) =>
        new OpenVote(VoteKey.Parse(vote), ItemKey.Parse(item), subject, Sample.Text("question?")) { Id = NoId, At = default, By = Chair };
}
