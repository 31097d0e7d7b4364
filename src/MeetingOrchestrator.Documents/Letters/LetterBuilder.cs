using System.Collections.Immutable;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Localization;
using NodaTime;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>Invitations, reminders and the words of calendar entries.</summary>
internal sealed class LetterBuilder(Words words, MeetingFacts facts)
{
    private readonly string _number = Ordinal.Of(Cultures.Of(facts.Language), facts.Plan.Number);
    private readonly string _council = facts.CouncilName.Genitive.In(facts.Language);

    public Letter Letter(MessageFacts message) => message.Kind switch
    {
        MessageKind.Invitation => new Letter(facts.Language, Dated(Notices.InvitationSubject),
        [
            Paragraph(Salutation.For(message.Recipient, facts.Language, words)),
            Paragraph(words.Notices[Invitation(message.Seat.Kind), _number, _council, message.Seat.Name(facts.Language).Genitive]),
            new MeetingFactRows(words, facts).Rows(message.Seat),
            .. Agenda(),
            .. Joining(),
            .. ReplyBy(message),
            .. Ending(),
        ]),
        MessageKind.Reminder => new Letter(facts.Language, Dated(Notices.ReminderSubject),
        [
            Paragraph(Salutation.For(message.Recipient, facts.Language, words)),
            Paragraph(Reminder(message.Now)),
            new MeetingFactRows(words, facts).Rows(message.Seat),
            .. Joining(),
            .. ReplyBy(message),
            .. Ending(),
        ]),
        _ => throw new ArgumentOutOfRangeException(nameof(message), message.Kind, "No letter of this kind is written."),
    };

    public Letter Entry() => new(facts.Language, words.Notices[Notices.EntrySubject, _number, _council],
    [
        new MeetingFactRows(words, facts).Rows(null),
        .. Agenda(),
        .. Joining(),
        Paragraph(words.Notices[Notices.Contact, facts.Office.Name.In(facts.Language), facts.Office.Address]),
    ]);

    /// <summary>A text about the meeting and its date: {0} number, {1} council, {2} date.</summary>
    public string Dated(string key) =>
        words.Notices[key, _number, _council, words.Terms.Day(facts.Plan.Time.LocalStart.Date.ToDateOnly())];

    private string Reminder(Instant now) => TimeUntil.Say(now, facts.Plan.Time.Start, facts.Plan.Time.Zone, words) is { } left
        ? words.Notices[Notices.RemindIn, _number, _council, left]
        : words.Notices[Notices.RemindNow, _number, _council];

    private IEnumerable<LetterBlock> Agenda() => facts.Agenda.IsDefaultOrEmpty
        ? []
        :
        [
            new LetterBlock.Heading(words.Notices[Notices.AgendaHeading]),
            new LetterBlock.Items([.. facts.Agenda.Select(item => (item.Key.Value, item.Title.In(facts.Language)))]),
        ];

    // The provider's own block says more than the link alone (telephone numbers, conference id), so it goes first where it is known.
    private IEnumerable<LetterBlock> Joining()
    {
        if (facts.Plan.Format != MeetingFormat.Videoconference)
        {
            yield break;
        }

        yield return new LetterBlock.Heading(words.Notices[Notices.JoinHeading]);
        if (facts.JoinHtml is { } html && JoinHtmlReader.Read(html) is { IsEmpty: false } lines)
        {
            yield return new LetterBlock.Lines(lines);
        }
        else if (facts.JoinUrl is { } link)
        {
            yield return new LetterBlock.Lines([[new LetterRun(words.Notices[Notices.JoinLink], link)]]);
        }
        else
        {
            yield return Paragraph(words.Notices[Notices.JoinLater]);
        }
    }

    // A date that has passed is not asked for any more.
    private IEnumerable<LetterBlock> ReplyBy(MessageFacts message) =>
        message.ReplyBy is { } by && ScheduleWording.DateIn(message.Now, facts.Plan.Time.Zone) <= by
        ? [Paragraph(words.Notices[Notices.ReplyBy, words.Terms.Day(by.ToDateOnly()), facts.Office.Address])]
        : [];

    private ImmutableArray<LetterBlock> Ending() =>
    [
        Paragraph(words.Notices[Notices.Contact, facts.Office.Name.In(facts.Language), facts.Office.Address]),
        Paragraph(words.Notices[Notices.Close]),
        new LetterBlock.Signature([facts.Office.Name.In(facts.Language), facts.CouncilName.Full.In(facts.Language), facts.Office.Address]),
    ];

    private static LetterBlock.Paragraph Paragraph(string text) => new(text);

    private static string Invitation(SeatKind kind) => kind switch
    {
        SeatKind.Member => Notices.InviteDelegation,
        SeatKind.Observer => Notices.InviteObservers,
        SeatKind.Organisation or SeatKind.Guest => Notices.InviteRepresentatives,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No invitation is worded for it."),
    };
}
