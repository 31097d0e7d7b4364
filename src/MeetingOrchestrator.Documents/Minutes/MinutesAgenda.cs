using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Voting;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Minutes;

/// <summary>The agenda and how it was adopted.</summary>
internal sealed class MinutesAgenda(Words words, Language language, MeetingDossier dossier)
{
    public IEnumerable<Block> Blocks()
    {
        var numbers = AgendaNumbers.Of(dossier.State.Agenda);
        yield return new Block.Heading(words.Documents[DocumentTexts.AgendaHeading]);
        yield return new Block.Table(
            [
                words.Documents[DocumentTexts.ColumnNumber],
                words.Documents[DocumentTexts.ColumnItem],
                words.Documents[DocumentTexts.ColumnRapporteur],
            ],
            [.. dossier.State.Agenda.Items.Where(item => numbers.ContainsKey(item.Key)).Select<AgendaItem, ImmutableArray<string>>(
                item => [numbers[item.Key], item.Title.In(language), Rapporteurs(item)])])
        {
            // Titles are sentences, and rapporteurs the names of seats: by length alone each would have half.
            Shares = [8, 65, 27],
        };

        if (!dossier.State.Agenda.Items.Any(item => item.Purpose == ItemPurpose.AgendaAdoption))
        {
            foreach (var block in Result())
            {
                yield return block;
            }
        }
    }

    /// <summary>How the agenda was adopted; stands under the item that was for it, or else under the agenda itself.</summary>
    public IEnumerable<Block> Result()
    {
        if (Adoption()?.Outcome is not { } outcome)
        {
            yield return new Block.Paragraph(words.Documents[DocumentTexts.AgendaNotAdopted]);
            yield break;
        }

        foreach (var amendment in Amendments())
        {
            yield return new Block.Paragraph(amendment);
        }

        var wording = new OutcomeWording(words, dossier.Composition().Seats, language);
        yield return new Block.Paragraph(string.Join(' ', [wording.Declaration(outcome, agenda: true), .. wording.Arithmetic(outcome)]));
        if (VotesByName.Table(words, dossier.Composition().Seats, language, outcome) is { } votes)
        {
            yield return votes;
        }
    }

    // The last vote on the agenda: adopted, or why not.
    private Vote? Adoption()
    {
        var voting = dossier.State.Voting;
        return voting.Order.Select(key => voting.Votes[key]).LastOrDefault(vote => vote.Subject is VoteSubject.Agenda);
    }

    private IEnumerable<string> Amendments() => dossier.State.Agenda.AmendmentOrder
        .Select(key => dossier.State.Agenda.Amendments[key])
        .Select(amendment => words.Documents[
            DecisionText.FateOf(amendment.Progress),
            dossier.Composition().Find(amendment.Seat)?.Name(language).Genitive ?? amendment.Seat.Value].Value);

    // The rapporteur first, then the co-rapporteurs as the agenda names them.
    private string Rapporteurs(AgendaItem item)
    {
        SeatKey[] seats = [.. item.Rapporteur is { } first ? [first] : Array.Empty<SeatKey>(), .. item.CoRapporteurs];
        var names = seats.Select(dossier.Composition().Find).OfType<Seat>().Select(seat => seat.Name(language).Full).ToList();
        return names.Count == 0 ? words.Documents[DocumentTexts.NoRapporteur] : string.Join(", ", names);
    }
}
