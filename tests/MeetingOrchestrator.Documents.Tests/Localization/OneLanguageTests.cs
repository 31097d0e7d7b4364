using System.Text;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Documents.Tests.Support;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Documents.Tests.Localization;

public sealed class OneLanguageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("letters-").FullName;

    [Theory]
    [InlineData("en", "Dear коллеги", "коллеги")]
    [InlineData("ru", "Уважаемые colleagues", "colleagues")]
    [InlineData("ru", "Сoвет", "Сoвет")] // a Latin o
    [InlineData("en", "Сouncil", "Сouncil")] // a Cyrillic С
    [InlineData("ru", "Chișinău", "Chișinău")]
    [InlineData("ru", "11:00 (UTC+3), Microsoft Teams, https://a.example/b, a@b.example, Секретный код: aB3", "")]
    [InlineData("ru", "Делегация: John Smith", "")]
    [InlineData("en", "Delegation: Иван", "Иван")]
    public void Word_of_the_other_language_is_found(string language, string text, string foreign) =>
        string.Join(',', OneLanguage.Foreign(language, text, "John Smith")).ShouldBe(foreign);

    [Fact]
    public async Task Messages_of_a_folder_keep_to_their_language()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var (name, facts) in Mails.EveryLetter(language))
            {
                await WriteAsync($"{name}.{language}.eml", Mime(language, await House.Messages.RenderAsync(facts, TestContext.Current.CancellationToken)));
            }
        }

        MailFolder.Faults(_folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Fault_planted_in_any_part_is_found()
    {
        await WriteAsync("a.eml", Mime(Language.Russian, new RenderedMessage("Заседание soon", "<html><title>x</title><p>Текст page", "Текст plain\n"), "Описание entry"));
        MailFolder.Faults(_folder).ShouldBe(
            ["a.eml, subject: soon", "a.eml, plain text: plain", "a.eml, page: x", "a.eml, page: page", "a.eml, calendar: entry"]);
        MailFolder.Faults(_folder, "soon").Count.ShouldBe(4);
    }

    [Fact]
    public async Task Check_of_nothing_fails()
    {
        Should.Throw<InvalidOperationException>(() => MailFolder.Faults(_folder));
        await WriteAsync("b.eml", Encoding.ASCII.GetBytes("Subject: x\r\n\r\nx\r\n"));
        MailFolder.Faults(_folder).ShouldHaveSingleItem().ShouldContain("declares the language");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task WriteAsync(string name, byte[] mime) =>
        File.WriteAllBytesAsync(Path.Combine(_folder, name), mime, TestContext.Current.CancellationToken);

    private static byte[] Mime(Language language, RenderedMessage content, string? description = null)
    {
        var office = new MailAddress(Mails.Office.Name.In(language), Mails.Office.Address);
        var calendar = Mails.Calendar("Europe/Moscow") with
        {
            Summary = content.Subject == "Заседание soon" ? "Заседание" : content.Subject,
            Description = description ?? content.PlainText,
            Language = language,
            Organizer = office,
        };
        return House.Get<IMimeComposer>().Compose(new MimeRequest(
            office, office, "<a@example.org>", Instant.FromUtc(2021, 1, 4, 7, 0), language, content, "meeting.ics", House.Get<ICalendarComposer>().Compose(calendar)));
    }
}
