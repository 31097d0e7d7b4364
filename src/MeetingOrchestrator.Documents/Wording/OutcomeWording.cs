using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Localization;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Wording;

/// <summary>Outcomes in words: how a question ended, by what arithmetic, on what basis.</summary>
internal sealed class OutcomeWording(Words words, IReadOnlyCollection<Seat> seats, Language language)
{
    /// <summary>The sentence that declares the outcome.</summary>
    public string Declaration(Outcome outcome, bool agenda)
    {
        if (outcome.Kind == OutcomeKind.Adopted)
        {
            return words.Documents[(outcome.Rule.Method, IsUnanimous(outcome), agenda) switch
            {
                (SettlementMethod.SilenceProcedure, _, true) => DocumentTexts.AgendaBySilence,
                (SettlementMethod.SilenceProcedure, _, false) => DocumentTexts.DecisionBySilence,
                (SettlementMethod.Consensus, _, true) => DocumentTexts.AgendaByConsensus,
                (SettlementMethod.Consensus, _, false) => DocumentTexts.DecisionByConsensus,
                (_, true, true) => DocumentTexts.AgendaUnanimously,
                (_, true, false) => DocumentTexts.DecisionUnanimously,
                (_, false, true) => DocumentTexts.AgendaByVote,
                (_, false, false) => DocumentTexts.DecisionByVote,
            }];
        }

        return words.Documents[agenda ? DocumentTexts.AgendaNot : DocumentTexts.DecisionNot, Reason(outcome)];
    }

    /// <summary>Count, majority required, lack of interest, objections and the article applied: one sentence each.</summary>
    public IEnumerable<string> Arithmetic(Outcome outcome)
    {
        var tally = outcome.Tally;
        if (outcome.Rule.Method is not (SettlementMethod.Consensus or SettlementMethod.SilenceProcedure))
        {
            var (inFavour, against, abstained) = Numbers(outcome);
            yield return words.Documents[DocumentTexts.Count, inFavour, against, abstained];
            if (tally.NotVoting.Length > 0)
            {
                yield return words.Documents[DocumentTexts.CountNotVoting, tally.NotVoting.Length];
            }

            if (outcome is { Required: { } required, BaseCount: { } count, Rule.Majority: { } majority })
            {
                yield return words.Documents[
                    majority.Strict ? DocumentTexts.MajorityMoreThan : DocumentTexts.MajorityAtLeast,
                    words.Terms.Counted(Terms.Votes, required), majority.Share, BaseOf(majority.Base), count];
            }

            foreach (var sentence in Weight(outcome.Weight))
            {
                yield return sentence;
            }

            if (outcome.CastingVote is { } casting)
            {
                yield return words.Documents[
                    DocumentTexts.CastingVote, seats.Of([casting.Seat], language).Names(language), words.Terms[TermOf(casting.Choice)]];
            }
        }

        if (outcome.Kind == OutcomeKind.BlockedByObjection)
        {
            yield return words.Documents[DocumentTexts.ObjectionBy, seats.Of(tally.Against, language).Names(language)];
        }

        if (tally.NotInterested.Length > 0)
        {
            yield return words.Documents[DocumentTexts.LackOfInterestBy, seats.Of(tally.NotInterested, language).Names(language)];
        }

        if (outcome.Kind == OutcomeKind.NoQuorum)
        {
            yield return Quorum(outcome.Quorum);
        }

        yield return words.Documents[DocumentTexts.Basis, outcome.Rule.Article.Citation.In(language)];
    }

    /// <summary>Whether there is a quorum, with its arithmetic and article.</summary>
    public string Quorum(QuorumFinding quorum) => quorum.OfVotesCast
        ? words.Documents[
            DocumentTexts.VotesCastMissing, words.Terms.Counted(Terms.Votes, quorum.Present), quorum.Required, ShareInWords(quorum.Share, quorum.Strict),
            quorum.Article.Citation.In(language)]
        : words.Documents.Counted(
            quorum.Satisfied ? DocumentTexts.QuorumReached : DocumentTexts.QuorumMissing,
            quorum.Members, quorum.Present, quorum.Required, ShareInWords(quorum.Share, quorum.Strict), quorum.Article.Citation.In(language));

    private IEnumerable<string> Weight(WeightFinding? weight)
    {
        if (weight is not null)
        {
            yield return words.Documents[DocumentTexts.WeightInFavour, weight.InFavour, weight.BaseWeight, weight.Required];
        }

        if (weight?.BlockedBy is { } blockedBy)
        {
            yield return words.Documents[DocumentTexts.WeightBlocking, weight.Blocking, blockedBy];
        }
    }

    private string Reason(Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Tie => words.Documents[DocumentTexts.ReasonTie],
        OutcomeKind.Rejected when IsDividedEqually(outcome) => words.Documents[DocumentTexts.ReasonTie],
        OutcomeKind.Rejected => words.Documents[
            DocumentTexts.ReasonRejected, words.Terms.Counted(Terms.Votes, outcome.Required ?? 0), Numbers(outcome).InFavour],
        OutcomeKind.NoQuorum => words.Documents[DocumentTexts.ReasonNoQuorum],
        OutcomeKind.NoVotes => words.Documents[DocumentTexts.ReasonNoVotes],
        OutcomeKind.BlockedByObjection when outcome.Rule.Method == SettlementMethod.SilenceProcedure => words.Documents[DocumentTexts.ReasonSilence],
        OutcomeKind.BlockedByObjection => words.Documents[DocumentTexts.ReasonObjection],
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Kind, "Not a way to fail."),
    };

    private string BaseOf(MajorityBase votes) => words.Terms[votes switch
    {
        MajorityBase.PresentAndVoting => Terms.BasePresentAndVoting,
        MajorityBase.Present => Terms.BasePresent,
        MajorityBase.AllMembers => Terms.BaseAllMembers,
        _ => throw new ArgumentOutOfRangeException(nameof(votes), votes, "No term is defined for it."),
    }];

    private static string TermOf(Choice choice) => choice switch
    {
        Choice.InFavour => Terms.InFavour,
        Choice.Against => Terms.Against,
        Choice.Abstained => Terms.Abstained,
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, "No term is defined for it."),
    };

    private string ShareInWords(Fraction share, bool strict) => (share.Numerator, share.Denominator) switch
    {
        (1, 2) when strict => words.Terms[Terms.MoreThanHalf],
        _ when strict => $"> {share}",
        (1, 3) => words.Terms[Terms.OneThird],
        (1, 2) => words.Terms[Terms.OneHalf],
        (2, 3) => words.Terms[Terms.TwoThirds],
        (3, 4) => words.Terms[Terms.ThreeQuarters],
        _ => share.ToString(),
    };

    private static SecretCount Numbers(Outcome outcome) =>
        outcome.Secret ?? new(outcome.Tally.InFavour.Length, outcome.Tally.Against.Length, outcome.Tally.Abstained.Length);

    // Only where half of the votes was what the question turned on: two thirds are missed by more than a tie.
    private static bool IsDividedEqually(Outcome outcome) =>
        Numbers(outcome) is var (inFavour, against, _) && inFavour == against && outcome.Rule.Majority is { Strict: true, Share: { Numerator: 1, Denominator: 2 } };

    private static bool IsUnanimous(Outcome outcome) =>
        Numbers(outcome) is { Against: 0, Abstained: 0 } && outcome.Tally.NotVoting.IsEmpty && outcome.Tally.NotInterested.IsEmpty;
}
