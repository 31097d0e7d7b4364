using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Minutes;

/// <summary>What happened under an item: heard, noted, decided.</summary>
internal sealed class MinutesItem(Words words, Language language, MeetingDossier dossier)
{
    private readonly OutcomeWording _outcomes = new(words, dossier.Composition().Seats, language);
    private readonly DecisionText _texts = new(words, language, dossier);
    private readonly ImmutableDictionary<ItemKey, string> _numbers = AgendaNumbers.Of(dossier.State.Agenda);

    public IEnumerable<Block> Blocks(AgendaItem item)
    {
        ImmutableArray<Block> entries =
        [
            .. new MinutesSpeeches(words, language, dossier).Blocks(item), .. new MinutesMotions(words, language, dossier).Blocks(item),
            .. Noted(item), .. AgendaResult(item), .. Decided(item), .. NotAdopted(item), .. SetAside(item),
        ];
        yield return new Block.Heading(words.Documents[DocumentTexts.ItemHeading, _numbers.GetValueOrDefault(item.Key, item.Key.Value), item.Title.In(language)]);
        if (entries.IsEmpty && !HasEntriesElsewhere(item))
        {
            yield return new Block.Paragraph(words.Documents[DocumentTexts.NoBusiness]);
        }

        foreach (var entry in entries)
        {
            yield return entry;
        }
    }

    private IEnumerable<Block> Noted(AgendaItem item) => dossier.State.Agenda.Notes.GetValueOrDefault(item.Key) is { IsDefaultOrEmpty: false } notes
        ? [new Block.Label(words.Documents[DocumentTexts.NotedLabel]), .. notes.Select(note => new Block.Paragraph(note.In(language)))]
        : [];

    private IEnumerable<Block> AgendaResult(AgendaItem item) => item.Purpose == ItemPurpose.AgendaAdoption
        ? [new Block.Label(words.Documents[DocumentTexts.DecidedLabel]), .. new MinutesAgenda(words, language, dossier).Result()]
        : [];

    private IEnumerable<Block> Decided(AgendaItem item)
    {
        var adopted = Decisions(item, DecisionState.Adopted);
        return adopted.IsEmpty ? [] : [new Block.Label(words.Documents[DocumentTexts.DecidedLabel]), new Block.Points(adopted)];
    }

    private IEnumerable<Block> NotAdopted(AgendaItem item)
    {
        var failed = Decisions(item, DecisionState.NotAdopted);
        return failed.IsEmpty ? [] : [new Block.Label(words.Documents[DocumentTexts.NotAdoptedLabel]), new Block.Points(failed)];
    }

    private IEnumerable<Block> SetAside(AgendaItem item)
    {
        // A sub-item that left with its item is told of there.
        if (!dossier.State.Agenda.SetAside.TryGetValue(item.Key, out var aside)
            || (item.Key.Parent is { } parent && dossier.State.Agenda.SetAside.GetValueOrDefault(parent)?.Amendment == aside.Amendment))
        {
            yield break;
        }

        var said = words.Documents[aside.How == SettingAside.Postponed ? DocumentTexts.ItemPostponed : DocumentTexts.ItemWithdrawn].Value;
        yield return new Block.Paragraph(aside.Reason is { } reason ? words.Documents[DocumentTexts.BecauseOf, said, reason.In(language)] : said);
    }

    private ImmutableArray<Point> Decisions(AgendaItem item, DecisionState state) =>
    [
        .. dossier.State.Decisions.All.Where(decision => decision.Draft.Item == item.Key && decision.State == state)
            .Select((decision, index) => PointOf(decision, index + 1)),
    ];

    private Point PointOf(CouncilDecision decision, int place)
    {
        var outcome = decision.Vote is { } key ? dossier.State.Voting.Votes.GetValueOrDefault(key)?.Outcome : null;
        var remarks = ImmutableArray.CreateBuilder<string>();
        remarks.AddRange(_texts.Operative(decision.Draft, place));
        if (decision.Number is { } number)
        {
            remarks.Add(words.Documents[DocumentTexts.DecisionNumber, number]);
        }

        if (outcome is not null)
        {
            remarks.Add(string.Join(' ', [_outcomes.Declaration(outcome, agenda: false), .. _outcomes.Arithmetic(outcome)]));
        }

        remarks.AddRange(_texts.Fate(decision));

        // Nothing is annexed to minutes that did not adopt it.
        var draft = decision.State == DecisionState.Adopted ? decision.Draft : decision.Draft with { Annexed = false };
        return new Point(
            words.Documents[VerbOf(draft), draft.Document.In(language)],
            remarks.ToImmutable(),
            outcome is null ? null : VotesByName.Table(words, dossier.Composition().Seats, language, outcome),
            _texts.Attached(decision));
    }

    // A parent has its entries under its sub-items.
    private bool HasEntriesElsewhere(AgendaItem item) =>
        dossier.State.Agenda.Items.Any(other => other.Key.Value.StartsWith(item.Key.Value + ".", StringComparison.Ordinal));

    private static string VerbOf(DraftDecision draft) => (draft.Verb, draft.Annexed) switch
    {
        (DecisionVerb.Adopt, false) => DocumentTexts.VerbAdopt,
        (DecisionVerb.Adopt, true) => DocumentTexts.VerbAdoptAnnexed,
        (DecisionVerb.Approve, false) => DocumentTexts.VerbApprove,
        (DecisionVerb.Approve, true) => DocumentTexts.VerbApproveAnnexed,
        (DecisionVerb.Endorse, false) => DocumentTexts.VerbEndorse,
        (DecisionVerb.Endorse, true) => DocumentTexts.VerbEndorseAnnexed,
        (DecisionVerb.TakeNote, false) => DocumentTexts.VerbTakeNote,
        (DecisionVerb.TakeNote, true) => DocumentTexts.VerbTakeNoteAnnexed,
        _ => throw new ArgumentOutOfRangeException(nameof(draft), draft.Verb, "No wording is defined for it."),
    };
}
