using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Localization;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Minutes;

/// <summary>Minutes: head, attendance, agenda, items, next meeting, notes, signatures.</summary>
internal sealed class MinutesBuilder(Words words, Language language, MeetingDossier dossier)
{
    private readonly PlannedMeeting _plan = dossier.Plan();
    private readonly Composition _composition = dossier.Composition();

    /// <param name="isDraft">A draft bears the stamp that says so; approved minutes, the date of their approval in the host's zone.</param>
    public FormalDocument Build(bool isDraft)
    {
        var ordinal = Ordinal.Of(Cultures.Of(language), _plan.Number);
        var council = _composition.CouncilName.Genitive.In(language);
        return new FormalDocument(
            language,
            words.Documents[DocumentTexts.MinutesFileTitle, ordinal, council],
            words.Documents[DocumentTexts.MinutesTitle],
            [words.Documents[DocumentTexts.MinutesOf, ordinal, council], .. isDraft ? [] : Approved()],
            isDraft ? words.Documents[DocumentTexts.Draft].Value : null,
            [
                new MinutesHead(words, language, dossier).Facts(),
                .. new MinutesAttendance(words, language, dossier).Blocks(),
                .. new MinutesAgenda(words, language, dossier).Blocks(),
                .. dossier.State.Agenda.Items.Where(item => !dossier.State.Agenda.LeftBeforeAdoption(item.Key)).SelectMany(new MinutesItem(words, language, dossier).Blocks),
                .. NextMeeting(),
                .. Notes(),
                .. Signatures(),
            ],
            words.Documents[DocumentTexts.PageOf]);
    }

    // Approved minutes are prepared when they are approved.
    private IEnumerable<string> Approved() =>
        [words.Documents[DocumentTexts.ApprovedOn, words.Terms.DayInHeading(ScheduleWording.DateIn(dossier.PreparedAt, _plan.Time.Zone).ToDateOnly())]];

    private IEnumerable<Block> NextMeeting()
    {
        yield return new Block.Heading(words.Documents[DocumentTexts.NextHeading]);
        yield return new Block.Paragraph(dossier.Next is { } next
            ? words.Documents[
                next.Format == MeetingFormat.InPerson ? DocumentTexts.NextMeeting : DocumentTexts.NextMeetingByVideo,
                Ordinal.Of(Cultures.Of(language), next.Number),
                words.DateOf(next.Time.LocalStart.Date, next.Date),
                words.FormatOf(next.Format),
                next.Place.In(language)]
            : words.Documents[DocumentTexts.NoNextMeeting]);
    }

    private IEnumerable<Block> Notes()
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        if (!_composition.Rules.Verified)
        {
            lines.Add(words.Documents[
                DocumentTexts.RulesUnverified, _composition.Rules.Title.In(language), _composition.CouncilName.Genitive.In(language)]);
        }

        if (_plan.Date == DateCertainty.Provisional)
        {
            lines.Add(words.Documents[DocumentTexts.DateUnverified]);
        }

        if (_plan.TimeOfDay == DateCertainty.Provisional)
        {
            lines.Add(words.Documents[DocumentTexts.TimeUnverified]);
        }

        return lines.Count == 0 ? [] : [new Block.Note(words.Documents[DocumentTexts.NoteHeading], lines.ToImmutable())];
    }

    // The secretary's name is not in the record: the line is left for it.
    private IEnumerable<Block> Signatures()
    {
        var presiding = dossier.Find(dossier.Presiding());
        yield return new Block.Heading(words.Documents[DocumentTexts.SignatureHeading]);
        yield return new Block.Signatures(
        [
            new Fact(words.Terms[Terms.PresidingOfficer], (presiding?.Name ?? presiding?.Function)?.In(language) ?? ""),
            new Fact(words.Terms[Terms.Secretary], ""),
        ]);
    }
}
