using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Commands of the conduct of votes.</summary>
internal static partial class Give
{
    public static MeetingCommand OpenVote(
        string vote,
        SettlementMethod? method = null,
        VoteSubject? subject = null,
        string item = "4",
        Instant? closesAt = null,
        string? rerunOf = null,
        int? draw = null) => new OpenVote(
            VoteKey.Parse(vote), ItemKey.Parse(item), subject ?? Draft("d1"), Sample.Text("decide?"), method, closesAt,
            rerunOf is null ? null : VoteKey.Parse(rerunOf), draw)
        {
            Id = NoId,
            At = default,
            By = Chair,
        };

    public static VoteSubject Draft(string decision, int version = 1) => new VoteSubject.DraftDecision(DecisionKey.Parse(decision), version);

    public static MeetingCommand Propose(
        string vote, SettlementMethod? method = null, VoteSubject? subject = null, string item = "4", Instant? opensAt = null, Instant? closesAt = null) =>
        new ProposeVote(VoteKey.Parse(vote), ItemKey.Parse(item), subject ?? Draft("d1"), Sample.Text("decide?"), method, opensAt, closesAt)
        {
            Id = NoId,
            At = default,
            By = Chair,
        };

    public static MeetingCommand OpenProposed(string vote, int? draw = null) =>
        new OpenProposedVote(VoteKey.Parse(vote), draw) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand WithdrawVote(string vote) => new WithdrawVote(VoteKey.Parse(vote)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand PauseVote(string vote) =>
        new PauseVote(VoteKey.Parse(vote), Sample.Text("the line is down")) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand ResumeVote(string vote) => new ResumeVote(VoteKey.Parse(vote)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand CloseVote(string vote) => new CloseVote(VoteKey.Parse(vote)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand CloseVoteDespite(string vote, params ImmutableArray<SeatKey> dropped) =>
        new CloseVote(VoteKey.Parse(vote), dropped) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Declare(string vote) => new DeclareOutcome(VoteKey.Parse(vote)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Annul(string vote) =>
        new AnnulVote(VoteKey.Parse(vote), Sample.Text("the line was down")) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand CastingVote(string vote, Choice choice) =>
        new GiveCastingVote(VoteKey.Parse(vote), choice) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand CallNext(string vote) => new CallNextSeat(VoteKey.Parse(vote)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand Pass(string vote, string seat) =>
        new PassVote(VoteKey.Parse(vote), Sample.Key(seat)) { Id = NoId, At = default, By = Delegate(seat) };

    public static MeetingCommand Signal(string seat, PrivateSignalKind signal) =>
        new SendPrivateSignal(Sample.Key(seat), signal) { Id = NoId, At = default, By = Delegate(seat) };
}
