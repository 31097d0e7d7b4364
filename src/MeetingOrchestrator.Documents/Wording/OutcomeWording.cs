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
            return words.Documents[(outcome.Rule.Method, IsUnanimous(outcome.Tally), agenda) switch
            {
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
        if (outcome.Rule.Method == SettlementMethod.RecordedVote)
        {
            yield return words.Documents[DocumentTexts.Count, tally.InFavour.Length, tally.Against.Length, tally.Abstained.Length];
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
    public string Quorum(QuorumFinding quorum) => words.Documents.Counted(
        quorum.Satisfied ? DocumentTexts.QuorumReached : DocumentTexts.QuorumMissing,
        quorum.Members, quorum.Present, quorum.Required, ShareInWords(quorum.Share), quorum.Article.Citation.In(language));

    private string Reason(Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Rejected => words.Documents[
            DocumentTexts.ReasonRejected, words.Terms.Counted(Terms.Votes, outcome.Required ?? 0), outcome.Tally.InFavour.Length],
        OutcomeKind.NoQuorum => words.Documents[DocumentTexts.ReasonNoQuorum],
        OutcomeKind.NoVotes => words.Documents[DocumentTexts.ReasonNoVotes],
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

    private string ShareInWords(Fraction share) => (share.Numerator, share.Denominator) switch
    {
        (1, 3) => words.Terms[Terms.OneThird],
        (1, 2) => words.Terms[Terms.OneHalf],
        (2, 3) => words.Terms[Terms.TwoThirds],
        (3, 4) => words.Terms[Terms.ThreeQuarters],
        _ => share.ToString(),
    };

    private static bool IsUnanimous(Tally tally) =>
        tally.Against.IsEmpty && tally.Abstained.IsEmpty && tally.NotVoting.IsEmpty && tally.NotInterested.IsEmpty;
}
