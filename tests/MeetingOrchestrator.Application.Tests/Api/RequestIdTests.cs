using System.Collections.Immutable;
using MeetingOrchestrator.Application.Api.Acts;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Application.Tests.Api;

public sealed class RequestIdTests
{
    private static readonly SeatKey Kazakhstan = SeatKey.Parse("KZ");

    [Theory]
    [InlineData(SettlementMethod.RecordedVote, true)]
    [InlineData(SettlementMethod.ShowOfHands, true)]
    [InlineData(SettlementMethod.SecretBallot, false)]
    public void Fingerprint_tells_choices_apart_only_where_votes_are_given_by_name(SettlementMethod method, bool apart)
    {
        var state = StateOf(new DecisionRule(method, null, Given.Rules.Quorum.Article), new VoteSubject.Proposal());
        Choices(state).Distinct().Count().ShouldBe(apart ? 3 : 1);
    }

    [Fact]
    public void Fingerprint_leaves_out_the_choice_where_the_vote_may_be_secret_or_is_not_known()
    {
        var named = new DecisionRule(SettlementMethod.RecordedVote, null, Given.Rules.Quorum.Article);
        Choices(StateOf(named with { Alternatives = [SettlementMethod.SecretBallot] }, new VoteSubject.Proposal())).Distinct().ShouldHaveSingleItem();
        Choices(StateOf(named, new VoteSubject.Election(ElectionKey.Parse("chair"), 1))).Distinct().ShouldHaveSingleItem();
        Choices(MeetingState.Initial).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Every_ballot_that_commands_know_hides_whatever_is_neither_vote_nor_seat()
    {
        var ballots = typeof(MeetingCommand).GetNestedTypes()
            .Where(type => type.IsSubclassOf(typeof(MeetingCommand)) && type.GetProperties().Any(property => property.PropertyType == typeof(Choice))).ToList();
        ballots.ShouldContain(typeof(MeetingCommand.CastBallot));
        foreach (var ballot in ballots)
        {
            var hidden = BallotSecrecy.Fields((MeetingCommand)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(ballot), MeetingState.Initial);
            ballot.GetConstructors()[0].GetParameters().Where(parameter => parameter.ParameterType == typeof(Choice)
                    || parameter.ParameterType == typeof(CandidateKey) || parameter.ParameterType == typeof(ImmutableArray<CandidateKey>))
                .Select(parameter => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!))
                .ShouldBeSubsetOf(hidden);
        }
    }

    [Fact]
    public void Key_belongs_to_its_actor_and_its_meeting()
    {
        Actor[] actors =
        [
            new(Capacity.Delegate, Kazakhstan), new(Capacity.Delegate, SeatKey.Parse("RU")), new(Capacity.Delegate, Kazakhstan, PersonKey.Parse("kz-head")),
            new(Capacity.Office), new(Capacity.Secretary),
        ];
        MeetingId[] meetings = [Given.Meeting, MeetingId.Parse("council-31")];
        var ids = actors.SelectMany(actor => meetings.Select(meeting => Id(Ballot(Choice.Against), MeetingState.Initial, actor, meeting))).ToList();
        ids.Select(id => id.Request!.Value.Key).Distinct().Count().ShouldBe(actors.Length * meetings.Length);
        ids.Select(id => id.Request!.Value.Fingerprint).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Another_installation_gives_other_ids()
    {
        var here = Id(Ballot(Choice.Against), MeetingState.Initial, new Actor(Capacity.Office), Given.Meeting);
        var there = Id(Ballot(Choice.Against), MeetingState.Initial, new Actor(Capacity.Office), Given.Meeting, key: 2);
        here.Request!.Value.Key.ShouldNotBe(there.Request!.Value.Key);
        here.Request!.Value.Fingerprint.ShouldNotBe(there.Request!.Value.Fingerprint);
    }

    private static IEnumerable<string> Choices(MeetingState state) => Enum.GetValues<Choice>()
        .Select(choice => Id(Ballot(choice), state, new Actor(Capacity.Delegate, Kazakhstan), Given.Meeting).Request!.Value.Fingerprint);

    private static CommandId Id(MeetingCommand command, MeetingState state, Actor by, MeetingId meeting, byte key = 1) => new RequestIds(new KnownKey(key)).Of(
        StreamName.Of(meeting), new ActRequest("cast-ballot", default, by, "mine"), command, BallotSecrecy.Fields(command, state));

    private static MeetingCommand.CastBallot Ballot(Choice choice) => new(Sitting.Vote, Kazakhstan, choice)
    {
        Id = CommandId.Parse("draft"),
        At = Given.Start,
        By = new Actor(Capacity.Delegate, Kazakhstan),
    };

    private static MeetingState StateOf(DecisionRule rule, VoteSubject subject)
    {
        var quorum = new QuorumFinding(1, 1, 1, Given.Rules.Quorum.Share, true, Given.Rules.Quorum.Article);
        var vote = new Vote(Sitting.Vote, ItemKey.Parse("1"), subject, Given.T("Вопрос", "Question"), rule, [Kazakhstan], quorum, Given.Start);
        return new MeetingState
        {
            Voting = new VotingState { Votes = ImmutableDictionary<VoteKey, Vote>.Empty.Add(vote.Key, vote), Order = [vote.Key], Open = vote.Key },
        };
    }

    private sealed class KnownKey(byte value) : ILinkKey
    {
        public ReadOnlyMemory<byte> Bytes { get; } = Enumerable.Repeat(value, 32).ToArray();
    }
}
