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

    /// <summary>All of them.</summary>
    /// <param name="reader">The reader's seat; null where the text is for many.</param>
    public LetterBlock.Facts Rows(Seat? reader)
    {
        var rows = Schedule(_plan, reader).ToBuilder();
        rows.Add((words.Notices[Notices.ChairLabel], facts.Chair.Name(facts.Language).Full));
        if (facts.PresidingOfficer is { } presiding)
        {
            rows.Add((words.Notices[Notices.PresidingLabel], presiding.NameAndPost(facts.Language, words)));
        }

        return new LetterBlock.Facts(rows.ToImmutable());
    }

    /// <summary>Date, time, format, and the place of a meeting in one room: of this plan or of an earlier one.</summary>
    public ImmutableArray<(string Label, string Value)> Schedule(PlannedMeeting plan, Seat? reader)
    {
        var rows = When(plan, reader).ToBuilder();
        rows.Add((words.Notices[Notices.FormatLabel], words.FormatOf(plan.Format)));
        if (plan.Format == MeetingFormat.InPerson)
        {
            rows.Add((words.Notices[Notices.PlaceLabel], plan.Place.In(facts.Language)));
        }

        return rows.ToImmutable();
    }

    /// <summary>Date and time.</summary>
    public ImmutableArray<(string Label, string Value)> When(PlannedMeeting plan, Seat? reader)
    {
        var city = facts.Seats.FirstOrDefault(seat => seat.Key == plan.Host)?.Capital ?? plan.Place;
        return
        [
            (words.Notices[Notices.DateLabel],
                Marked(words.Terms.Day(plan.Time.LocalStart.Date.ToDateOnly()), plan.Date, Terms.ProvisionalDate)),
            (words.Notices[Notices.TimeLabel],
                Marked(words.Times(plan.Time, city, reader, facts.Language), plan.TimeOfDay, Terms.ProvisionalTime)),
        ];
    }

    private string Marked(string value, DateCertainty certainty, string remark) => certainty == DateCertainty.Provisional
        ? words.Notices[Notices.Labelled, value, words.Terms[remark].Value]
        : value;
}
