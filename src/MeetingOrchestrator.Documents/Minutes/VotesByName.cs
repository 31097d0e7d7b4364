using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Localization;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Minutes;

/// <summary>A recorded vote, each delegation by name.</summary>
internal static class VotesByName
{
    /// <summary>The table; null where no vote is recorded by name: under consensus and silence, in a secret ballot and by show of hands.</summary>
    public static Block.Table? Table(Words words, IReadOnlyCollection<Seat> seats, Language language, Outcome outcome)
    {
        if (outcome.Rule.Method is not (SettlementMethod.RecordedVote or SettlementMethod.RollCallVote))
        {
            return null;
        }

        var tally = outcome.Tally;
        (string Term, ImmutableArray<SeatKey> Seats)[] rows =
        [
            (Terms.InFavour, tally.InFavour),
            (Terms.Against, tally.Against),
            (Terms.Abstained, tally.Abstained),
            (Terms.NotVoting, tally.NotVoting),
            (Terms.NotInterested, tally.NotInterested),
        ];
        return new Block.Table(
            [words.Documents[DocumentTexts.ColumnVote], words.Documents[DocumentTexts.ColumnCount], words.Documents[DocumentTexts.ColumnDelegations]],
            [.. rows.Where(row => row.Seats.Length > 0).Select(row => (ImmutableArray<string>)
            [
                words.Terms[row.Term],
                row.Seats.Length.ToString(CultureInfo.CurrentCulture),
                seats.Of(row.Seats, language).Names(language),
            ])]);
    }
}
