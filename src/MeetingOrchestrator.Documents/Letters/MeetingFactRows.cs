using System.Collections.Immutable;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>Date, time for the host and for the reader, format, place, who chairs and who presides.</summary>
internal sealed class MeetingFactRows(Words words, MeetingFacts facts)
{
    private readonly PlannedMeeting _plan = facts.Plan;

    /// <param name="reader">The reader's seat; null where the text is for many.</param>
    public LetterBlock.Facts Rows(Seat? reader)
    {
        var rows = ImmutableArray.CreateBuilder<(string, string)>();
        void Add(string label, string value) => rows.Add((words.Notices[label], value));

        Add(Notices.DateLabel, Marked(words.Terms.Day(_plan.Time.LocalStart.Date.ToDateOnly()), _plan.Date, Terms.ProvisionalDate));
        Add(Notices.TimeLabel, Marked(Times(reader), _plan.TimeOfDay, Terms.ProvisionalTime));
        Add(Notices.FormatLabel, words.FormatOf(_plan.Format));
        if (_plan.Format == MeetingFormat.InPerson)
        {
            Add(Notices.PlaceLabel, _plan.Place.In(facts.Language));
        }

        Add(Notices.ChairLabel, facts.Chair.Name(facts.Language).Full);
        if (facts.PresidingOfficer is { } presiding)
        {
            Add(Notices.PresidingLabel, presiding.NameAndPost(facts.Language, words));
        }

        return new LetterBlock.Facts(rows.ToImmutable());
    }

    private string Times(Seat? reader)
    {
        var start = _plan.Time.Start;
        var host = facts.Seats.FirstOrDefault(seat => seat.Key == _plan.Host);
        var there = words.TimeIn(start, _plan.Time.Zone, (host?.Capital ?? _plan.Place).In(facts.Language));
        if (reader is null || reader.Zone == _plan.Time.Zone)
        {
            return there;
        }

        var here = words.TimeIn(start, reader.Zone, reader.Capital.In(facts.Language));
        var date = ScheduleWording.DateIn(start, reader.Zone);
        if (date != _plan.Time.LocalStart.Date)
        {
            here = words.Notices[Notices.OnDay, here, words.Terms.Day(date.ToDateOnly())];
        }

        return $"{there}; {here}";
    }

    private string Marked(string value, DateCertainty certainty, string remark) => certainty == DateCertainty.Provisional
        ? words.Notices[Notices.Labelled, value, words.Terms[remark].Value]
        : value;
}
