using System.Collections.Immutable;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Documents.Tests.Formal;

/// <summary>Outcomes as they are counted, in the words of the minutes: every way in which a question can be put and end.</summary>
public sealed class OutcomeWordingTests
{
    private static readonly Majority Simple = new(new Fraction(1, 2), true, MajorityBase.PresentAndVoting);

    // The eight members in protocol order: + in favour, - against or objects, 0 abstains, . nothing.
    public static TheoryData<string, SettlementMethod, string, string> Cases => new()
    {
        { "secret", SettlementMethod.SecretBallot, "+++++--0", "Решение принято голосованием. За – 5, против – 2, воздержались – 1. Требуется 4 голоса: более 1/2" },
        { "secret", SettlementMethod.SecretBallot, "++++----", "Решение не принято: голоса разделились поровну. За – 4, против – 4, воздержались – 0." },
        { "hands", SettlementMethod.ShowOfHands, "+++-----", "Решение не принято: требуется 5 голосов, за подано 3." },
        { "hands", SettlementMethod.ShowOfHands, "++++++++", "Решение принято единогласно. За – 8, против – 0, воздержались – 0." },
        { "silence", SettlementMethod.SilenceProcedure, "........", "Решение принято по процедуре молчания. Основание: пункт 6 Правил." },
        { "silence", SettlementMethod.SilenceProcedure, ".-......", "Решение не принято: молчание нарушено. Возражения: Республика Армения." },
        { "casting", SettlementMethod.RecordedVote, "++++----", "Решение принято голосованием. За – 4, против – 4, воздержались – 0." },
        { "casting", SettlementMethod.RecordedVote, "++++----", "Голос председательствующего (Российская Федерация), решающий при равенстве: «За»." },
        { "weights", SettlementMethod.RecordedVote, "+++++---", "Вес голосов «за» – 50 из 80, требуется 54. Не голосовали за – 3; для блокирования требуется не менее 4." },
        { "turnout", SettlementMethod.RecordedVote, "++-00000", "Голосование не имеет силы: за и против подано 3 голоса, требуется не менее 4 (половина от числа присутствующих). Основание: пункт 6 Правил." },
        { "strict", SettlementMethod.RecordedVote, "++......", "Кворум отсутствует: присутствуют представители 2 из 8 государств-членов, требуется не менее 5 (более половины)." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Minutes_say_how_the_question_was_settled(string rule, SettlementMethod method, string votes, string wording)
    {
        var minutes = await MinutesAsync(Language.Russian, Count.Of(Poll(rule, method, votes)));
        minutes.ShouldContain(wording, Case.Sensitive);
    }

    [Theory]
    [InlineData(SettlementMethod.SecretBallot, false)]
    [InlineData(SettlementMethod.ShowOfHands, false)]
    [InlineData(SettlementMethod.RecordedVote, true)]
    [InlineData(SettlementMethod.RollCallVote, true)]
    public async Task Minutes_name_who_chose_what_only_where_votes_are_recorded_by_name(SettlementMethod method, bool named)
    {
        var minutes = await MinutesAsync(Language.English, Count.Of(Poll("plain", method, "+++++++-")));
        minutes.Contains("Against 1 Republic of Uzbekistan", StringComparison.Ordinal).ShouldBe(named);
    }

    private static async Task<string> MinutesAsync(Language language, Outcome outcome)
    {
        var adopted = outcome.Kind == OutcomeKind.Adopted;
        var state = Meetings.Contested with
        {
            Voting = Meetings.Votes(
            [
                .. Meetings.Contested.Voting.Votes.Values.Where(vote => vote.Key.Value == "agenda"),
                Meetings.Vote(adopted ? "d1" : "d2", "6", new VoteSubject.DraftDecision(DecisionKey.Parse(adopted ? "d1" : "d2"), 1), outcome),
            ]),
        };
        return Reading.Html(await House.PageAsync(DocumentKind.Minutes, language, Meetings.Dossier(state)));
    }

    private static Poll Poll(string rule, SettlementMethod method, string votes)
    {
        var marked = Seats.Members.Zip(votes).ToList();
        ImmutableArray<SeatKey> Marked(char mark) => [.. marked.Where(pair => pair.Second == mark).Select(pair => pair.First)];
        var secret = method == SettlementMethod.SecretBallot;
        var majority = rule switch
        {
            "weights" => new Majority(new Fraction(55, 100), false, MajorityBase.AllMembers) { Weighted = new(new Fraction(2, 3), 4) },
            "turnout" => Simple with { Turnout = new Fraction(1, 2) },
            _ => Simple,
        };
        var article = Rules.TwoThirds.Article;
        var consent = method == SettlementMethod.SilenceProcedure;
        var decision = new DecisionRule(method, consent ? null : majority, article) { Tie = rule == "casting" ? TieRule.CastingVote : TieRule.NotAdopted };
        return new(decision, Seats.Members, Seats.Members, Rules.Quorum(8))
        {
            Ballots = secret || consent ? ImmutableDictionary<SeatKey, Choice>.Empty : marked.Where(pair => pair.Second != '.').ToImmutableDictionary(
                pair => pair.First, pair => pair.Second switch { '+' => Choice.InFavour, '-' => Choice.Against, _ => Choice.Abstained }),
            Objections = consent ? [.. Marked('-')] : [],
            VotedInSecret = secret ? [.. Seats.Members] : [],
            Secret = secret ? new(Marked('+').Length, Marked('-').Length, Marked('0').Length) : null,
            CastingVote = rule == "casting" ? new(SeatKey.Parse("RU"), Choice.InFavour) : null,
            Weights = Seats.Members.ToImmutableDictionary(seat => seat, _ => 10L),
            AtClosing = rule == "strict" ? Quorum.Of(new(new Fraction(1, 2), article) { Strict = true }, 2, 8) : null,
        };
    }
}
