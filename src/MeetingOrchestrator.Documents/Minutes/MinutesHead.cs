using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Localization;
using NodaTime;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Minutes;

/// <summary>When, where and under whose chairmanship. Times are the host's.</summary>
internal sealed class MinutesHead(Words words, Language language, MeetingDossier dossier)
{
    private readonly PlannedMeeting _plan = dossier.Plan();
    private readonly Composition _composition = dossier.Composition();

    public Block Facts()
    {
        var lifecycle = dossier.State.Lifecycle;
        var rows = ImmutableArray.CreateBuilder<Fact>();
        void Add(string label, string value) => rows.Add(new Fact(words.Documents[label], value));

        var date = lifecycle.OpenedAt is { } held ? ScheduleWording.DateIn(held, _plan.Time.Zone) : _plan.Time.LocalStart.Date;
        Add(DocumentTexts.DateLabel, words.DateOf(date, _plan.Date));
        if (lifecycle.OpenedAt is { } opened)
        {
            Add(DocumentTexts.OpenedLabel, TimeOf(opened));
        }
        else
        {
            Add(DocumentTexts.ScheduledLabel, TimeOf(_plan.Time.Start));
        }

        if (lifecycle.ClosedAt is { } closed)
        {
            Add(lifecycle.Phase == MeetingPhase.Adjourned ? DocumentTexts.AdjournedLabel : DocumentTexts.ClosedLabel, TimeOf(closed));
        }

        Add(DocumentTexts.FormatLabel, words.FormatOf(_plan.Format));
        if (_plan.Format == MeetingFormat.InPerson)
        {
            Add(DocumentTexts.PlaceLabel, _plan.Place.In(language));
        }

        Add(DocumentTexts.PresidingLabel, Presiding());
        return new Block.Facts(rows.ToImmutable());
    }

    private string TimeOf(Instant instant)
    {
        var city = (_composition.Find(_plan.Host)?.Capital ?? _plan.Place).In(language);
        var said = words.TimeIn(instant, _plan.Time.Zone, city);
        return _plan.TimeOfDay == DateCertainty.Provisional
            ? words.Documents[DocumentTexts.LabelledTime, said, words.Terms[Terms.ProvisionalTime].Value]
            : said;
    }

    // Erased people are named by the seat that holds the chairmanship.
    private string Presiding() => dossier.Find(dossier.Presiding()) is { } person
        ? person.NameAndPost(language, words)
        : words.Documents[DocumentTexts.RepresentativeOf, _composition.Find(_composition.Chair)?.Name(language).Genitive ?? _composition.Chair.Value];
}
