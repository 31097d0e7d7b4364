using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
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
        yield return new Block.Heading(words.Documents[DocumentTexts.AgendaHeading]);
        yield return new Block.Table(
            [
                words.Documents[DocumentTexts.ColumnNumber],
                words.Documents[DocumentTexts.ColumnItem],
                words.Documents[DocumentTexts.ColumnRapporteur],
            ],
            [.. dossier.State.Agenda.Items.Select<AgendaItem, ImmutableArray<string>>(
                item => [item.Key.Value, item.Title.In(language), Rapporteur(item)])])
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

    private string Rapporteur(AgendaItem item) =>
        item.Rapporteur is { } seat && dossier.Composition().Find(seat) is { } found
            ? found.Name(language).Full
            : words.Documents[DocumentTexts.NoRapporteur];
}
