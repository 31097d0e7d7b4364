using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Documents.Tests.Letters;

public sealed class LetterKindTests
{
    [Theory]
    [InlineData("Invitation", "4 января 2021 г. № 25/3 Адресат: Глава делегации Республики Армения Уважаемые коллеги!")]
    [InlineData("Invitation", "Состав делегации просим представить не позднее 25 января 2021 г. на персональной странице")]
    [InlineData("Invitation", "Открыть персональную страницу <https://council.example.org/m/25#7Qw-secret_part>")]
    [InlineData("Invitation", "Приложения 1. Проект повестки дня 2. Файл для добавления заседания в календарь")]
    [InlineData("Invitation-named", "Адресат: Анна Сергеевна Петрова, Первый заместитель директора Службы Туркменистан Уважаемая Анна Сергеевна!")]
    [InlineData("CompositionRequest", "Просим не позднее 25 января 2021 г. представить состав делегации Республики Армения для участия в 25-м заседании")]
    [InlineData("AgendaPublished", "Направляем проект повестки дня 25-го заседания")]
    [InlineData("AgendaPublished", "Замечания и предложения просим направить не позднее 1 марта 2021 г. по адресу office@example.org.")]
    [InlineData("DocumentsPublished", "1. Проект Плана работы Совета на 2021 год (на русском и английском языках) 2. Проект графика проведения заседаний (на русском языке)")]
    [InlineData("Reminder-7d", "Напоминаем, что через 7 дней состоится 25-е заседание")]
    [InlineData("Reminder-1d", "участники допускаются на заседание из зала ожидания")]
    [InlineData("ConnectionTest", "Проверку просим провести не позднее 1 февраля 2021 г.")]
    [InlineData("Change", "переносится с 11 февраля 2021 г. на 18 февраля 2021 г. и состоится в формате видеоконференции.")]
    [InlineData("Change", "Прежние сведения Дата: 11 февраля 2021 г. Время: 10:00 по московскому времени (11:00 по времени Еревана)")]
    [InlineData("Change", "Новые сведения Дата: 18 февраля 2021 г. Время: 11:00 по московскому времени (12:00 по времени Еревана)")]
    [InlineData("Change", "Причина: По просьбе принимающей стороны Прежние сведения утратили силу.")]
    [InlineData("Change-format", "Сообщаем об изменении порядка проведения 25-го заседания")]
    [InlineData("Postponement", "назначенное на 18 февраля 2021 г., отложено. О новой дате и времени заседания будет сообщено дополнительно.")]
    [InlineData("Cancellation", "назначенное на 18 февраля 2021 г., отменено.")]
    [InlineData("Cancellation", "Запись о заседании будет удалена из календаря. Ссылка для подключения к видеоконференции более не действует.")]
    [InlineData("DelegationReviewed-Approved", "Сообщаем о согласовании состава делегации Республики Армения для участия в 25-м заседании")]
    [InlineData("DelegationReviewed-Approved", "Состав делегации 1. Акопян Арам Суренович 2. Петросян Анаит Вардановна")]
    [InlineData("DelegationReviewed-Rejected", "участников СНГ, не согласован. Причина: Не указан глава делегации. Представленный состав делегации 1. Акопян")]
    [InlineData("DelegationReviewed-ChangeRequested", "Уточнённый состав делегации просим представить не позднее 25 января 2021 г.")]
    [InlineData("MinutesForComment", "Сообщаем о подготовке проекта протокола 25-го заседания")]
    public async Task Letter_in_russian_says(string letter, string words) =>
        Reading.Plain((await RenderAsync(Mails.Letter(Language.Russian, letter))).PlainText).ShouldContain(words, Case.Sensitive);

    [Theory]
    [InlineData("Invitation", "4 January 2021, ref. 25/3 To: Head of delegation, Republic of Armenia Dear colleagues,")]
    [InlineData("Invitation-named", "Dear Anna Petrova,")]
    [InlineData("Invitation-named", "Yours sincerely, Office of the Chair of the Council")]
    [InlineData("CompositionRequest", "We kindly ask you to submit, no later than 25 January 2021, the composition of the delegation of the Republic of Armenia")]
    [InlineData("Change", "has been moved from 11 February 2021 to 18 February 2021 and will be held by videoconference.")]
    [InlineData("Change", "Previous arrangements Date: 11 February 2021 Time: 10:00 (UTC+3, Moscow); 11:00 (UTC+4, Yerevan)")]
    [InlineData("Postponement", "The new date and time will be communicated separately.")]
    [InlineData("Cancellation", "The entry will be removed from the calendar. The link to the videoconference is no longer valid.")]
    [InlineData("DelegationReviewed-Rejected", "Reason: The head of delegation is missing.")]
    [InlineData("MinutesForComment", "held on 18 February 2021 by videoconference, have been prepared.")]
    public async Task Letter_in_english_says(string letter, string words) =>
        Reading.Plain((await RenderAsync(Mails.Letter(Language.English, letter))).PlainText).ShouldContain(words, Case.Sensitive);

    [Theory]
    [InlineData(Language.Russian, "Подключиться к видеоконференции", "25-е заседание Совета руководителей миграционных органов государств – участников СНГ начнётся через 1 час")]
    [InlineData(Language.English, "Join the videoconference", "25th meeting of the Council of the Heads of CIS Migration Authorities begins in 1 hour")]
    public async Task Reminder_of_the_last_hour_begins_with_the_link_and_says_little_else(Language language, string link, string subject)
    {
        var said = await RenderAsync(Mails.Letter(language, "Reminder-1h"));
        said.PlainText.ShouldStartWith($"{link} <{Mails.JoinUrl}>\n");
        Reading.Plain(said.Subject).ShouldBe(subject);
        said.PlainText.ShouldNotContain(Mails.PersonalLink.OriginalString);
        var dayBefore = (await RenderAsync(Mails.Letter(language, "Reminder-1d"))).PlainText;
        said.PlainText.Split('\n').Length.ShouldBeLessThan(dayBefore.Split('\n').Length * 2 / 3);
        dayBefore.ShouldContain(Mails.PersonalLink.OriginalString);
    }

    [Theory]
    [InlineData("Postponement")]
    [InlineData("Cancellation")]
    public async Task Meeting_called_off_is_not_to_be_joined(string letter)
    {
        var said = await RenderAsync(Mails.Letter(Language.English, letter));
        said.PlainText.ShouldNotContain(Mails.JoinUrl);
        said.PlainText.ShouldNotContain("confirm participation");
        said.PlainText.IndexOf("Previously scheduled", StringComparison.Ordinal).ShouldBeLessThan(said.PlainText.IndexOf("Date:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Change_is_told_with_as_much_as_is_known_of_before()
    {
        var full = Mails.Letter(Language.English, "Change");
        var byTime = await RenderAsync(full with { PlanBefore = null, Before = Mails.Before });
        byTime.PlainText.ShouldBe((await RenderAsync(full)).PlainText);
        var unknown = await RenderAsync(full with { PlanBefore = null });
        unknown.PlainText.ShouldNotContain("Previous arrangements\n");
        unknown.PlainText.ShouldContain("The previous arrangements are no longer valid.");
    }

    [Fact]
    public async Task Request_after_its_date_asks_for_an_answer_soon_and_never_for_the_past()
    {
        var late = Mails.Letter(Language.Russian, "CompositionRequest") with { Now = Instant.FromUtc(2021, 1, 26, 7, 0) };
        var said = Reading.Plain((await RenderAsync(late)).PlainText);
        said.ShouldContain("Просим в возможно короткий срок представить состав делегации");
        said.ShouldNotContain("25 января");
        (await RenderAsync(Mails.Letter(Language.Russian, "Invitation") with { Now = Instant.FromUtc(2021, 2, 2, 7, 0) })).PlainText
            .ShouldNotContain("просим представить");
    }

    [Fact]
    public async Task Composition_approved_earlier_stands_until_the_new_one_is()
    {
        var rejected = Mails.Letter(Language.Russian, "DelegationReviewed-Rejected");
        (await RenderAsync(rejected)).PlainText.ShouldNotContain("согласованный ранее");
        var member = new DelegationMember(Texts.Presiding.Reference, Domain.Councils.DelegateRole.Head, Language.Russian, []);
        var again = rejected with { Delegation = rejected.Delegation! with { Approved = [member] } };
        (await RenderAsync(again)).PlainText.ShouldContain("остаётся в силе состав делегации, согласованный ранее.");
    }

    [Fact]
    public async Task Review_that_was_not_made_cannot_be_told()
    {
        var reviewed = Mails.Letter(Language.Russian, "DelegationReviewed-Approved");
        await Should.ThrowAsync<ArgumentException>(() => RenderAsync(reviewed with { Delegation = null }));
        var submitted = reviewed.Delegation! with { Status = DelegationStatus.Submitted };
        await Should.ThrowAsync<ArgumentException>(() => RenderAsync(reviewed with { Delegation = submitted }));
    }

    [Fact]
    public async Task Line_feed_in_a_reason_starts_no_line_of_the_letter()
    {
        var forged = Mails.Letter(Language.English, "Cancellation") with { Reason = Texts.T("А\nБ", "None.\nYours faithfully,\nSomebody Else") };
        (await RenderAsync(forged)).PlainText.ShouldContain("Reason: None. Yours faithfully, Somebody Else\n");
    }

    [Fact]
    public void Notice_of_a_cancelled_entry_says_why_it_disappears()
    {
        Reading.Plain(House.Messages.CancellationComment(Mails.Facts(Language.Russian))).ShouldBe(
            "25-е заседание Совета руководителей миграционных органов государств – участников СНГ, назначенное на 18 февраля 2021 г., отменено. Запись о заседании будет удалена из календаря.");
        House.Messages.CancellationComment(Mails.Facts(Language.English), MessageKind.Postponement).ShouldBe(
            "The 25th meeting of the Council of the Heads of CIS Migration Authorities scheduled for 18 February 2021 has been postponed. The new date and time will be communicated separately.");
        Should.Throw<ArgumentOutOfRangeException>(() => House.Messages.CancellationComment(Mails.Facts(Language.English), MessageKind.Invitation));
    }

    private static Task<RenderedMessage> RenderAsync(MessageFacts facts) =>
        House.Messages.RenderAsync(facts, TestContext.Current.CancellationToken);
}
