using System.Text.Json;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Messages;

/// <summary>Every message of the replay, read with another parser.</summary>
public sealed class MessageTests(Replayed replayed)
{
    private static readonly JsonElement Council = JsonDocument.Parse(File.ReadAllText(Repository.CouncilFile)).RootElement;

    [Fact]
    public async Task Every_message_is_read_by_another_parser_and_counted_in_the_summary()
    {
        var mails = await replayed.MailsAsync();
        mails.Count(mail => mail.Name.StartsWith("invitation.", StringComparison.Ordinal))
            .ShouldBe(replayed.Meeting.GetProperty("invitations").GetProperty("issued").GetInt32());
        mails.Count(mail => mail.Name.StartsWith("reminder-", StringComparison.Ordinal))
            .ShouldBe(replayed.Meeting.GetProperty("reminders").GetProperty("issued").GetInt32());
        mails.Select(mail => mail.MessageId).Distinct().Count().ShouldBe(mails.Count);
        mails.ShouldAllBe(mail => mail.From.Count == 1 && mail.From[0].Address == "secretariat@council.example");
        mails.ShouldAllBe(mail => mail.SameCalendarBeside);
        // Whoever is invited or reminded can put the meeting into a calendar; the other letters carry nothing.
        mails.ShouldAllBe(mail => mail.Attachments.Count == (mail.Calendar == null ? 0 : 1));
        mails.Where(mail => mail.Name.StartsWith("invitation", StringComparison.Ordinal) || mail.Name.StartsWith("reminder", StringComparison.Ordinal))
            .ShouldAllBe(mail => mail.Calendar != null);
    }

    [Fact]
    public async Task Every_message_goes_to_one_person_in_that_persons_language()
    {
        var languages = Council.GetProperty("people").EnumerateArray()
            .ToDictionary(person => person.GetProperty("address").GetString()!, person => person.GetProperty("language").GetString());
        foreach (var mail in await replayed.MailsAsync())
        {
            mail.Speaks.ShouldBe(languages[mail.To.ShouldHaveSingleItem().Address], mail.Name);
            HtmlText.Parse(mail.Html).DocumentElement.GetAttribute("lang").ShouldBe(mail.Speaks, mail.Name);
        }
    }

    [Fact]
    public async Task Every_message_is_in_one_language()
    {
        foreach (var mail in await replayed.MailsAsync())
        {
            string[] texts =
            [
                mail.Subject, mail.From[0].Name, mail.To[0].Name, mail.Text, HtmlText.WithLinks(mail.Html), HtmlText.Parse(mail.Html).Title!,
                .. mail.Calendar is { } calendar ? [calendar.Summary, calendar.Description, calendar.Organizer] : Array.Empty<string>(),
            ];
            texts.SelectMany(text => OneLanguage.Foreign(mail.Speaks, text)).ShouldBeEmpty(mail.Name);
        }
    }

    [Theory]
    [InlineData("en", "Dear colleagues, Уважаемые коллеги!", "Уважаемые,коллеги")]
    [InlineData("ru", "Заседание (UTC+3) в Microsoft Teams: meeting https://example.org/join a@b.example", "meeting")]
    [InlineData("ru", "Секретный код: D8DouJdt", "")]
    public void Word_of_the_other_language_is_found(string language, string text, string foreign) =>
        string.Join(',', OneLanguage.Foreign(language, text)).ShouldBe(foreign);

    [Fact]
    public async Task Plain_text_and_HTML_of_every_message_say_the_same()
    {
        foreach (var mail in await replayed.MailsAsync())
        {
            HtmlText.WithLinks(mail.Html).ShouldBe(HtmlText.OneLine(mail.Text), mail.Name);
        }
    }

    [Fact]
    public async Task Calendar_object_of_every_message_is_the_entry_in_the_recipients_calendar()
    {
        var entries = CalendarEntries();
        var mails = (await replayed.MailsAsync()).Where(mail => mail.Calendar is not null).ToList();
        mails.ShouldNotBeEmpty();
        foreach (var (mail, calendar) in mails.Select(mail => (mail, mail.Calendar!)))
        {
            calendar.Uid.ShouldBe(entries[mail.To[0].Address], mail.Name);
            calendar.Events.ShouldBe(1, mail.Name);
            calendar.Start.ShouldBe(new DateTimeOffset(2021, 2, 18, 8, 0, 0, TimeSpan.Zero), mail.Name);
            calendar.End.ShouldBe(new DateTimeOffset(2021, 2, 18, 11, 0, 0, TimeSpan.Zero), mail.Name);
            calendar.Zone.ShouldBe("Europe/Moscow", mail.Name);
            calendar.Url.ShouldStartWith("https://teams.microsoft.com/l/meetup-join/");
        }

        entries.Values.Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("am-head", "11:00 (UTC+3, Moscow); 12:00 (UTC+4, Yerevan)")]
    [InlineData("az-head", "11:00 (UTC+3, Moscow); 12:00 (UTC+4, Baku)")]
    [InlineData("uz-head", "11:00 (UTC+3, Moscow); 13:00 (UTC+5, Tashkent)")]
    [InlineData("md-head", "11:00 (UTC+3, Moscow); 10:00 (UTC+2, Chișinău)")]
    [InlineData("kg-head", "11:00 по московскому времени (14:00 по времени Бишкека)")]
    [InlineData("kz-head", "11:00 по московскому времени (14:00 по времени Нур-Султана)")]
    [InlineData("tj-head", "11:00 по московскому времени (13:00 по времени Душанбе)")]
    [InlineData("tm-head", "11:00 по московскому времени (13:00 по времени Ашхабада)")]
    [InlineData("by-head", "11:00 по московскому времени (11:00 по времени Минска)")]
    [InlineData("ru-head", "11:00 по московскому времени (UTC+3) – предварительное время")]
    public async Task Time_is_also_given_for_the_recipients_capital(string person, string time)
    {
        var mails = (await replayed.MailsAsync()).Where(mail => mail.Name.EndsWith($".{person}", StringComparison.Ordinal)).ToList();
        mails.Count.ShouldBeGreaterThan(1);
        mails.ShouldAllBe(mail => HtmlText.OneLine(mail.Text).Contains(time, StringComparison.Ordinal));
        mails.ShouldAllBe(mail => HtmlText.WithLinks(mail.Html).Contains(time, StringComparison.Ordinal));
    }

    // As the simulated mailbox holds them, by attendee.
    private Dictionary<string, string> CalendarEntries() => File.ReadLines(replayed.In("data", "simulator.json"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(line => line.GetProperty("kind").GetString() == "event")
        .Select(line => line.GetProperty("value").GetProperty("resource"))
        .SelectMany(entry => entry.GetProperty("attendees").EnumerateArray().Select(attendee => (
            Address: attendee.GetProperty("emailAddress").GetProperty("address").GetString()!,
            Uid: entry.GetProperty("iCalUId").GetString()!)))
        .Distinct()
        .ToDictionary(entry => entry.Address, entry => entry.Uid);
}
