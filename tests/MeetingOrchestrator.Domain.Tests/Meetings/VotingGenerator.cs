using CsCheck;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>The conduct of votes over few keys: methods, interruptions, callings, repetitions.</summary>
internal static class VotingGenerator
{
    private static readonly VoteKey V1 = VoteKey.Parse("v1");
    private static readonly Instant Early = Sample.Time.Start + Duration.FromMinutes(45);
    private static readonly Instant Late = Sample.Time.Start + Duration.FromMinutes(90);
    private static readonly Gen<string> Vote = Gen.OneOf("v1", "v1", "v2", "v3");
    private static readonly Gen<string> Seat = Gen.Frequency((6, Gen.OneOf(Sample.MemberKeys)), (1, Gen.OneOf("IPA", "XX")));
    private static readonly Gen<Choice> Choices = Gen.Enum<Choice>();
    private static readonly Gen<VoteSubject> Subject = Gen.OneOf(Give.Draft("d1"), Give.Draft("d1"), new VoteSubject.Proposal());
    private static readonly Gen<SettlementMethod?> Method = Gen.OneOf<SettlementMethod?>(
        null, SettlementMethod.Consensus, SettlementMethod.RecordedVote, SettlementMethod.ShowOfHands, SettlementMethod.RollCallVote,
        SettlementMethod.SecretBallot, SettlementMethod.SilenceProcedure);
    private static readonly Gen<Instant?> Time = Gen.OneOf<Instant?>(null, null, Early, Late);

    /// <summary>Points in the middle of votes of every method.</summary>
    public static IReadOnlyList<StartingPoint> Points { get; } =
    [
        new("free to choose a method", Sample.Time.Start, Scenario.Deciding(Voting.Council())),
        new("calling seats", Sample.Time.Start, Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.RollCallVote, draw: 2), Give.CallNext("v1"))),
        new("showing hands, changing votes", Sample.Time.Start, Scenario.Deciding(Voting.Council(rules => rules with { BallotsMayChange = true }))
            .Given(Give.OpenVote("v1", SettlementMethod.ShowOfHands), Give.Cast("v1", "AM", Choice.Against))),
        new("paused", Sample.Time.Start, Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.RecordedVote), Give.PauseVote("v1"))),
        new("voting in secret", Sample.Time.Start, Secretly()),
        new("secret ballot closed", Sample.Time.Start, Secretly().Given(Give.CastSecret("v1", "AM", Choice.Against), Give.CloseVote("v1"))),
        new("silence", Sample.Time.Start + Duration.FromHours(71), Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.SilenceProcedure))),
        new("vote entered", Sample.Time.Start, Scenario.Deciding(Voting.Council()).Given(Give.OpenVote("v1", SettlementMethod.RecordedVote), Give.Enter("v1", "AM", Choice.Against))),
        new("times set", Sample.Time.Start + Duration.FromMinutes(30), Scenario.Deciding(Voting.Council()).Given(
            Give.Propose("v1", SettlementMethod.RecordedVote, opensAt: Early, closesAt: Late))),
        new("waiting for a delegation", Early - Duration.FromMinutes(1), Scenario.Deciding(Voting.Council(rules => rules with { ConnectionGrace = Duration.FromMinutes(40) }))
            .Given(Give.OpenVote("v1", SettlementMethod.RecordedVote, closesAt: Early), Give.Connections(Give.Change("AM", true)).At(Sample.Time.Start),
                Give.Connections(Give.Change("AM", false, 44)).At(Early - Duration.FromMinutes(1)))),
        new("amendment to the agenda objected to", Sample.Time.Start, Scenario.AgendaAdopted().Given(
            Give.OpenItem("4"), Give.AmendAgenda("a", "AM", Give.Postpone("3")), Give.OpenAgendaAmendmentVote("v1", "a", "4"), Give.Object("v1", "KZ"), Give.CloseVote("v1"))),
        new("calling against time", Sample.Time.Start + Duration.FromMinutes(30), Scenario.Deciding(Voting.Council()).Given(
            Give.OpenVote("v1", SettlementMethod.RollCallVote, closesAt: Early))),
        new("tied", Sample.Time.Start, Voting.Tied()),
    ];

    public static readonly Gen<MeetingCommand> Command = Gen.Frequency(
        (3, Gen.Select(Vote, Method, Subject, Time, Gen.OneOf(null, null, "v1"), (vote, method, subject, time, rerun) =>
            Give.OpenVote(vote, method, subject, closesAt: time, rerunOf: rerun, draw: 1))),
        (3, Gen.Select(Vote, Method, Subject, Time, Time, (vote, method, subject, opens, closes) =>
            Give.Propose(vote, method, subject, opensAt: opens, closesAt: closes))),
        (3, Gen.OneOf(Vote.Select(Give.WithdrawVote), Vote.Select(vote => Give.OpenProposed(vote, 3)), Vote.Select(vote => Give.OpenProposed(vote, 3)))),
        (6, Gen.OneOf(Gen.Select(Vote, Seat, Choices, Give.Cast), Gen.Select(Vote, Seat, Give.Pass), Vote.Select(Give.CallNext), Vote.Select(Give.CallNext))),
        (3, Gen.OneOf(Vote.Select(Give.PauseVote), Vote.Select(Give.ResumeVote), Vote.Select(Give.ResumeVote), Vote.Select(Give.Annul))),
        (6, Gen.OneOf(Vote.Select(Give.CloseVote), Vote.Select(Give.Declare), Gen.Select(Vote, Choices, Give.CastingVote))),
        (5, Gen.OneOf(
            Gen.Select(Vote, Seat, Choices, Give.CastSecret),
            Gen.Select(Gen.Int[0, 1], Gen.Int[0, 1], (against, abstained) => Give.SecretCount("v1", 0, against, abstained)),
            Gen.Select(Vote, Seat, Give.Break),
            Gen.Select(Vote, Seat, Choices, (vote, seat, choice) => Give.Enter(vote, seat, choice)),
            Gen.Select(Gen.OneOf("v1"), Gen.OneOf("AM", "AM", "BY"), Gen.OneOf(Choice.Against, Choice.Against, Choice.InFavour), Give.Confirm), Gen.Select(Vote, Seat, Give.RejectWritten))),
        (3, Gen.OneOf(new VoteWake(V1, true, Early), new VoteWake(V1, false, Early), new VoteWake(V1, false, Late), new VoteWake(V1, false, Sample.Time.Start + Duration.FromHours(72)))
            .Select(wake => Give.Perform(wake.Key.Value))),
        (1, Gen.Select(Seat, Gen.Enum<PrivateSignalKind>(), Give.Signal)));

    private static Scenario Secretly() => Scenario.Deciding(Voting.Council(rules => rules with { SecretMinimum = 2 })).Given(Give.OpenVote("v1", SettlementMethod.SecretBallot));
}
