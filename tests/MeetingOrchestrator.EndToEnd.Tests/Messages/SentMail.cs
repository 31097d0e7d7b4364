namespace MeetingOrchestrator.EndToEnd.Tests.Messages;

/// <summary>A mail as another parser understood it.</summary>
internal sealed record SentMail(
    string Name,
    IReadOnlyList<MailAddress> From,
    IReadOnlyList<MailAddress> To,
    string Subject,
    DateTimeOffset SentAt,
    string MessageId,
    string Language,
    string Text,
    string Html,
    IReadOnlyList<string> Attachments,
    bool SameCalendarBeside,
    CalendarObject? Calendar)
{
    /// <summary>The mail's language, and not its culture.</summary>
    public string Speaks => Language.Split('-')[0];
}

/// <summary>An address with the name shown for it.</summary>
internal sealed record MailAddress(string Address, string Name);

/// <summary>The calendar object of a mail.</summary>
internal sealed record CalendarObject(
    int Events,
    string Method,
    string Uid,
    DateTimeOffset Start,
    DateTimeOffset End,
    string Zone,
    string Summary,
    string Description,
    string Organizer,
    string Url);
