using System.Diagnostics.CodeAnalysis;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Localization;
using NodaTime;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>The parts that letters share.</summary>
internal sealed class LetterParts(Words words, MessageFacts message)
{
    private readonly MeetingWording _meeting = new(words, message.Meeting);

    public Words Words => words;

    public MessageFacts Message => message;

    public MeetingFacts Facts => message.Meeting;

    public Language Language => message.Meeting.Language;

    public bool ByVideo => Facts.Plan.Format == MeetingFormat.Videoconference;

    public string SeatGenitive => message.Seat.Name(Language).Genitive;

    public string OfficeAddress => Facts.Office.Address;

    /// <summary>A text about the meeting, see <see cref="MeetingWording.Say"/>.</summary>
    public string Say(string key, params object[] rest) => _meeting.Say(key, rest);

    /// <summary>A text about the meeting and its date.</summary>
    public string Dated(string key) => _meeting.Say(key, _meeting.Date);

    /// <summary>A paragraph of a text that is not about the meeting.</summary>
    public LetterBlock Plain(string key, params object[] arguments) => new LetterBlock.Paragraph(words.Notices[key, arguments]);

    /// <summary>A paragraph about the meeting.</summary>
    public LetterBlock Sentence(string key, params object[] rest) => new LetterBlock.Paragraph(Say(key, rest));

    public LetterBlock Heading(string key) => new LetterBlock.Heading(words.Notices[key]);

    public string Day(LocalDate date) => words.Terms.Day(date.ToDateOnly());

    /// <summary>Whether a date to answer by can still be kept: one that has passed is not asked for any more.</summary>
    public bool IsAhead([NotNullWhen(true)] LocalDate? date) =>
        date is { } by && ScheduleWording.DateIn(message.Now, Facts.Plan.Time.Zone) <= by;

    /// <summary>Date, reference number and addressee; then the salutation.</summary>
    public IEnumerable<LetterBlock> Opening() => [LetterHead.Of(this), Salute()];

    public LetterBlock Salute() => new LetterBlock.Paragraph(Salutation.For(message.Recipient, Language, words));

    public MeetingFactRows FactRows() => new(words, Facts);

    public IEnumerable<LetterBlock> Joining() => Joining(
        words, Facts, forOffice: string.Equals(message.Recipient.Address, OfficeAddress, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<LetterBlock> Agenda() => Agenda(words, Facts);

    /// <summary>The way to the personal page; nothing where there is none.</summary>
    public IEnumerable<LetterBlock> Page() => message.PersonalLink is { } link
        ? [new LetterBlock.Button(words.Notices[Notices.OpenPage], link), Plain(Notices.PageIsPersonal)]
        : [];

    public IEnumerable<LetterBlock> ReplyBy() => IsAhead(message.ReplyBy)
        ? [Plain(message.PersonalLink is null ? Notices.ReplyBy : Notices.ReplyOnPage, Day(message.ReplyBy.Value))]
        : [];

    /// <summary>The reason that was given; nothing where none was.</summary>
    public IEnumerable<LetterBlock> Why(BilingualText? reason) => reason is null
        ? []
        : [new LetterBlock.Facts([(words.Notices[Notices.ReasonLabel].Value, reason.In(Language))])];

    public IEnumerable<LetterBlock> CommentBy() => IsAhead(message.CommentBy)
        ? [Plain(Notices.CommentBy, Day(message.CommentBy.Value), OfficeAddress)]
        : [];

    public IEnumerable<LetterBlock> Ending() =>
    [
        Contact(words, Facts),
        Plain(Salutation.NamesReader(message.Recipient, Language) ? Notices.CloseToNamed : Notices.Close),
        new LetterBlock.Signature([Facts.Office.Name.In(Language), Facts.CouncilName.Full.In(Language), OfficeAddress]),
    ];

    public LetterBlock Numbered(IEnumerable<string> texts) =>
        new LetterBlock.Items([.. texts.Select((text, index) => ((index + 1).ToString(Cultures.Of(Language)), text))]);

    public static LetterBlock Contact(Words words, MeetingFacts facts) =>
        new LetterBlock.Paragraph(words.Notices[Notices.Contact, facts.Office.Name.In(facts.Language), facts.Office.Address]);

    public static IEnumerable<LetterBlock> Agenda(Words words, MeetingFacts facts) => facts.Agenda.IsDefaultOrEmpty
        ? []
        :
        [
            new LetterBlock.Heading(words.Notices[Notices.AgendaHeading]),
            new LetterBlock.Items([.. facts.Agenda.Select(item => (item.Key.Value, item.Title.In(facts.Language)))]),
        ];

    /// <summary>How to join. The provider's own block says more than the link alone (conference id, passcode), so it goes first where it is known.</summary>
    public static IEnumerable<LetterBlock> Joining(Words words, MeetingFacts facts, bool forOffice)
    {
        if (facts.Plan.Format != MeetingFormat.Videoconference)
        {
            yield break;
        }

        yield return new LetterBlock.Heading(words.Notices[Notices.JoinHeading]);
        if (facts.JoinHtml is { } html && JoinHtmlReader.Read(html, forOffice) is { IsEmpty: false } lines)
        {
            yield return new LetterBlock.Lines(lines);
        }
        else if (facts.JoinUrl is { } link)
        {
            yield return new LetterBlock.Lines([[new LetterRun(words.Notices[Notices.JoinLink], link)]]);
        }
        else
        {
            yield return new LetterBlock.Paragraph(words.Notices[Notices.JoinLater]);
        }
    }
}
