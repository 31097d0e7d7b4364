using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Localization;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.PressRelease;

/// <summary>A press release: held when and how, by whom attended, who presided, who spoke, on what, and what was decided.</summary>
internal sealed class PressReleaseBuilder(Words words, Language language, MeetingDossier dossier)
{
    private readonly PlannedMeeting _plan = dossier.Plan();
    private readonly Composition _composition = dossier.Composition();

    public FormalDocument Build()
    {
        var title = words.Documents[DocumentTexts.PressTitle, Number, Council].Value;
        var date = dossier.State.Lifecycle.OpenedAt is { } held
            ? ScheduleWording.DateIn(held, _plan.Time.Zone)
            : _plan.Time.LocalStart.Date;
        string[] paragraphs =
        [
            words.Documents[
                _plan.Format == MeetingFormat.Videoconference ? DocumentTexts.PressHeldVideo : DocumentTexts.PressHeldInPerson,
                Number, Council, words.Terms.Day(date.ToDateOnly()), _plan.Place.In(language)],
            .. new PressAttendance(words, language, dossier).Paragraphs(),
            .. new PressSpeakers(words, language, dossier).Paragraphs(),
            .. Topics(),
            .. new PressDecisions(words, language, dossier).Paragraphs(),
        ];
        return new FormalDocument(
            language,
            title,
            title,
            [words.DateOf(date, _plan.Date)],
            null,
            [.. paragraphs.Select(text => new Block.Paragraph(text)), .. Note()],
            words.Documents[DocumentTexts.PageOf]);
    }

    private string Number => Ordinal.Of(Cultures.Of(language), _plan.Number);

    private string Council => _composition.CouncilName.Genitive.In(language);

    // The secretary's own sentences, one paragraph for each main item: sub-items continue their parent's.
    private IEnumerable<string> Topics() => dossier.State.Agenda.Items
        .GroupBy(item => item.Key.Value.Split('.')[0])
        .Select(group => string.Join(' ', group
            .SelectMany(item => dossier.State.Agenda.Notes.GetValueOrDefault(item.Key, []))
            .Select(note => note.In(language))))
        .Where(paragraph => paragraph.Length > 0);

    private ImmutableArray<Block> Note() => _plan.Date == DateCertainty.Provisional
        ? [new Block.Note(words.Documents[DocumentTexts.NoteHeading], [words.Documents[DocumentTexts.PressProvisionalDate]])]
        : [];
}
