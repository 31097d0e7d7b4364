using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Documents.Tests.Letters;

public sealed class LetterTests
{
    [Theory]
    [InlineData("Уважаемые коллеги!")]
    [InlineData("Имеем честь пригласить делегацию Республики Армения принять участие в 25-м заседании Совета руководителей миграционных органов государств – участников СНГ.")]
    [InlineData("Дата: 18 февраля 2021 г.")]
    [InlineData("Время: 11:00 по московскому времени (12:00 по времени Еревана) – предварительное время")]
    [InlineData("Формат: видеоконференция")]
    [InlineData("4.1. О контроле за въездом, пребыванием и выездом лиц без гражданства")]
    [InlineData("Подключиться к видеоконференции <" + Mails.JoinUrl + ">")]
    [InlineData("Просим до 1 февраля 2021 г. подтвердить участие ответом на запись в календаре")]
    [InlineData("просим обращаться: Аппарат Председателя Совета, office@example.org.")]
    [InlineData("С уважением, Аппарат Председателя Совета Совет руководителей")]
    public async Task Invitation_in_russian_says(string words) =>
        Reading.Plain((await RenderAsync(Mails.Message(Language.Russian))).PlainText).ShouldContain(words, Case.Sensitive);

    [Theory]
    [InlineData("Dear colleagues,")]
    [InlineData("We have the honour to invite the delegation of the Republic of Armenia to take part in the 25th meeting of the Council of the Heads of CIS Migration Authorities.")]
    [InlineData("Time: 11:00 (UTC+3, Moscow); 12:00 (UTC+4, Yerevan) – provisional time")]
    [InlineData("confirm participation by 1 February 2021")]
    [InlineData("Yours faithfully, Office of the Chair of the Council")]
    public async Task Invitation_in_english_says(string words) =>
        Reading.Plain((await RenderAsync(Mails.Message(Language.English))).PlainText).ShouldContain(words, Case.Sensitive);

    [Theory]
    [InlineData("Александр Владимирович Горовой", Gender.Masculine, "Уважаемый Александр Владимирович!")]
    [InlineData("Горовой Александр Владимирович", Gender.Masculine, "Уважаемый Александр Владимирович!")]
    [InlineData("Анна Сергеевна Петрова", Gender.Feminine, "Уважаемая Анна Сергеевна!")]
    [InlineData("Александр Владимирович Горовой", Gender.Unknown, "Уважаемые коллеги!")]
    [InlineData("Александр Горовой", Gender.Masculine, "Уважаемые коллеги!")]
    [InlineData("Иван Якубович", Gender.Masculine, "Уважаемые коллеги!")]
    [InlineData("Иван Петрович Якубович", Gender.Masculine, "Уважаемый Иван Петрович!")]
    public async Task Salutation_in_russian_needs_patronymic_and_gender(string name, Gender gender, string salutation)
    {
        var recipient = Texts.Presiding with { Name = Texts.T(name, "Aleksandr Gorovoy"), Gender = gender };
        (await RenderAsync(Mails.Message(Language.Russian, recipient: recipient))).PlainText.ShouldContain($"\n\n{salutation}\n");
        (await RenderAsync(Mails.Message(Language.English, recipient: recipient))).PlainText.ShouldContain("\n\nDear Aleksandr Gorovoy,\n");
    }

    [Theory]
    [InlineData("2021-02-17T08:00:00Z", "через 1 день", "in 1 day")]
    [InlineData("2021-02-16T08:00:00Z", "через 2 дня", "in 2 days")]
    [InlineData("2021-02-13T09:30:00Z", "через 5 дней", "in 5 days")]
    [InlineData("2021-02-07T07:00:00Z", "через 11 дней", "in 11 days")]
    [InlineData("2021-01-28T07:00:00Z", "через 21 день", "in 21 days")]
    [InlineData("2021-02-17T11:00:00Z", "через 21 час", "in 21 hours")]
    [InlineData("2021-02-18T07:00:00Z", "через 1 час", "in 1 hour")]
    [InlineData("2021-02-18T07:39:00Z", "через 21 минуту", "in 21 minutes")]
    [InlineData("2021-02-18T07:58:00Z", "через 2 минуты", "in 2 minutes")]
    public async Task Reminder_tells_how_long_is_left(string now, string russian, string english)
    {
        var at = NodaTime.Text.InstantPattern.General.Parse(now).Value;
        Reading.Plain((await RenderAsync(Mails.Message(Language.Russian, MessageKind.Reminder, now: at))).PlainText)
            .ShouldContain($"Напоминаем, что {russian} состоится 25-е заседание");
        Reading.Plain((await RenderAsync(Mails.Message(Language.English, MessageKind.Reminder, now: at))).PlainText)
            .ShouldContain($"will be held {english}.");
    }

    [Fact]
    public async Task Reminder_after_the_date_of_reply_asks_for_none()
    {
        var late = await RenderAsync(Mails.Message(Language.English, MessageKind.Reminder, now: Instant.FromUtc(2021, 2, 15, 7, 0)));
        late.PlainText.ShouldNotContain("confirm participation");
        (await RenderAsync(Mails.Message(Language.English, MessageKind.Reminder, now: Instant.FromUtc(2021, 2, 1, 7, 0)))).PlainText
            .ShouldContain("confirm participation");
    }

    [Fact]
    public async Task Time_for_the_reader_follows_the_zone_rules_of_the_date()
    {
        async Task<string> TimeForAsync(string seat, LocalDateTime start)
        {
            var facts = Mails.Facts(Language.English);
            var time = MeetingTime.Resolve(start, "Europe/Moscow", Duration.FromHours(3)).Time!;
            var message = Mails.Message(Language.English, seat: seat) with { Meeting = facts with { Plan = facts.Plan with { Time = time } } };
            return Reading.Plain((await RenderAsync(message)).PlainText);
        }

        // Kazakhstan moved from UTC+6 to UTC+5 on 1 March 2024.
        (await TimeForAsync("KZ", new LocalDateTime(2021, 2, 18, 11, 0))).ShouldContain("14:00 (UTC+6, Nur-Sultan)");
        (await TimeForAsync("KZ", new LocalDateTime(2024, 3, 2, 11, 0))).ShouldContain("13:00 (UTC+5, Nur-Sultan)");
        (await TimeForAsync("KZ", new LocalDateTime(2021, 2, 18, 22, 30))).ShouldContain("01:30 (UTC+6, Nur-Sultan), 19 February 2021");
        (await TimeForAsync("RU", new LocalDateTime(2021, 2, 18, 11, 0))).ShouldContain("Time: 11:00 (UTC+3, Moscow) – provisional time");
    }

    [Theory]
    [InlineData("TM", "представителей Туркменистана принять участие в качестве наблюдателей")]
    [InlineData("IPA", "представителей Межпарламентской Ассамблеи государств – участников СНГ принять участие в 25-м")]
    public async Task Invitation_addresses_a_seat_by_its_kind(string seat, string words) =>
        Reading.Plain((await RenderAsync(Mails.Message(Language.Russian, seat: seat))).PlainText).ShouldContain(words);

    [Fact]
    public async Task Subjects_and_entries_name_the_meeting()
    {
        (await RenderAsync(Mails.Message(Language.English))).Subject
            .ShouldBe("Invitation: 25th meeting of the Council of the Heads of CIS Migration Authorities, 18 February 2021");
        var entry = await House.Messages.RenderEntryAsync(Mails.Facts(Language.Russian), TestContext.Current.CancellationToken);
        entry.Subject.ShouldBe("25-е заседание Совета руководителей миграционных органов государств – участников СНГ");
        Reading.Html(entry.Html).ShouldBe(Reading.Plain(entry.PlainText));
        House.Messages.ConferenceSubject(Mails.Facts(Language.English)).ShouldBe(
            "25-е заседание Совета руководителей миграционных органов государств – участников СНГ / 25th meeting of the Council of the Heads of CIS Migration Authorities");
    }

    private static Task<RenderedMessage> RenderAsync(MessageFacts facts) =>
        House.Messages.RenderAsync(facts, TestContext.Current.CancellationToken);
}
