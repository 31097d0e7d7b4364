using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Documents;
using NodaTime;

namespace MeetingOrchestrator.Documents.Tests.Formal;

public sealed class MinutesTests
{
    [Theory]
    [InlineData("Проект Протокол 25-го заседания Совета руководителей миграционных органов государств – участников СНГ")]
    [InlineData("Дата 18 февраля 2021 года Открыто 11:00 по московскому времени (UTC+3), предварительное время Закрыто 13:40")]
    [InlineData("Председательствующий Александр Горовой, Первый заместитель Министра внутренних дел Российской Федерации")]
    [InlineData("Азербайджанская Республика Республика Армения Республика Беларусь Республика Казахстан Кыргызская Республика Российская Федерация Республика Таджикистан Республика Узбекистан")]
    [InlineData("Кворум имеется: присутствуют представители 8 из 8 государств-членов, требуется не менее 6 (две трети). Основание: пункт 4 Правил.")]
    [InlineData("Решили Повестка дня утверждена консенсусом. Основание: пункт 5 Правил.")]
    [InlineData("По пункту 1 повестки дня. Об открытии заседания Заслушали Приветственное слово: Дмитрий Кобицкий, Генеральный секретарь")]
    [InlineData("Доклад: глава делегации Республики Беларусь. Отметили Республика Беларусь поделилась опытом")]
    [InlineData("Решили Принять План работы Совета руководителей миграционных органов государств – участников СНГ на 2021 год (прилагается). Решение № 25/1. Решение принято консенсусом. Основание: пункт 5 Правил.")]
    [InlineData("Утвердить проект повестки дня 26-го заседания Совета (прилагается). Решение № 25/3.")]
    [InlineData("26-е заседание планируется провести 16 сентября 2021 года (предварительная дата). Формат: видеоконференция.")]
    [InlineData("подтверждения со стороны Совета руководителей миграционных органов государств – участников СНГ не имеется")]
    [InlineData("Время заседания является предварительным")]
    [InlineData("Секретарь")]
    public async Task Minutes_in_russian_state_the_fact(string fact) =>
        await StateAsync(Language.Russian, fact, Meetings.Dossier(next: Meetings.Next));

    [Theory]
    [InlineData("Draft Minutes of the 25th meeting of the Council of the Heads of CIS Migration Authorities")]
    [InlineData("Republic of Armenia Republic of Azerbaijan Republic of Belarus Republic of Kazakhstan Kyrgyz Republic Russian Federation")]
    [InlineData("A quorum is present: 8 of 8 members are represented, at least 6 (two thirds) being required. Basis: rule 4.")]
    [InlineData("Item 6 of the agenda. Documents of the Council Decided To adopt the Work Plan of the Council of the Heads of CIS Migration Authorities for 2021 (annexed). Decision No. 25/1.")]
    [InlineData("The 26th meeting is to be held on 16 September 2021 (provisional date).")]
    [InlineData("they have not been confirmed by the Council of the Heads of CIS Migration Authorities")]
    public async Task Minutes_in_english_state_the_fact(string fact) =>
        await StateAsync(Language.English, fact, Meetings.Dossier(next: Meetings.Next));

    [Theory]
    [InlineData("Отсутствовали: Республика Армения, Туркменистан. Кворум имеется")]
    [InlineData("Повестка дня утверждена единогласно. За – 7, против – 0, воздержались – 0. Требуется 5 голосов: не менее 2/3 от числа присутствующих и участвующих в голосовании (7). Основание: пункт 6 Правил.")]
    [InlineData("Решение принято голосованием. За – 5, против – 1, воздержались – 1. Требуется 4 голоса: не менее 2/3")]
    [InlineData("За 5 Азербайджанская Республика, Республика Беларусь, Республика Казахстан, Кыргызская Республика, Российская Федерация Против 1 Республика Таджикистан Воздержались 1 Республика Узбекистан")]
    [InlineData("Особое мнение делегации Республики Узбекистан: Считаем необходимым уточнить сроки.")]
    [InlineData("Не принято Принять график проведения заседаний Совета на 2021–2023 годы. Решение не принято: требуется 4 голоса, за подано 3.")]
    [InlineData("Решение не принято: консенсус не достигнут. Возражения: Кыргызская Республика. Заявления о незаинтересованности: Республика Таджикистан.")]
    [InlineData("В графике проведения заседаний последующих заседаний не предусмотрено.")]
    public async Task Contested_decisions_show_their_arithmetic(string fact) =>
        await StateAsync(Language.Russian, fact, Meetings.Dossier(Meetings.Contested));

    [Fact]
    public async Task Approved_minutes_bear_no_stamp()
    {
        var dossier = Meetings.Dossier(Meetings.Held);
        Reading.Html(await House.PageAsync(DocumentKind.Minutes, Language.English, dossier)).ShouldStartWith("Minutes of the 25th");
        Reading.Html(await House.PageAsync(DocumentKind.DraftMinutes, Language.English, dossier)).ShouldNotStartWith("Minutes of the 25th");
    }

    [Theory]
    [InlineData(Language.Russian, "Утверждён 20 февраля 2021 года Дата 18 февраля 2021 года")]
    [InlineData(Language.English, "Approved on 20 February 2021 Date 18 February 2021")]
    public async Task Approved_minutes_tell_the_date_of_approval_in_the_zone_of_the_host(Language language, string wording)
    {
        // Half past midnight of the next day in Moscow.
        var dossier = Meetings.Dossier() with { PreparedAt = Instant.FromUtc(2021, 2, 19, 21, 30) };
        Reading.Html(await House.PageAsync(DocumentKind.Minutes, language, dossier)).ShouldContain(wording, Case.Sensitive);
        Reading.Word((await House.FileAsync(DocumentKind.Minutes, language, dossier, ".docx")).Content).ShouldContain(wording, Case.Sensitive);
        Reading.Html(await House.PageAsync(DocumentKind.DraftMinutes, language, dossier)).ShouldNotContain(wording.Split(' ')[0]);
    }

    [Fact]
    public async Task Absent_seats_are_named_in_the_protocol_order_of_the_language()
    {
        var present = Seats.Keys.RemoveRange(Meetings.Keys("AM", "TM", "GCTU"));
        var state = Meetings.Contested with { Attendance = new AttendanceState { RollCalls = [new RollCallResult(1, present, Meetings.Keys("AM", "TM", "GCTU"), Rules.Quorum(7))] } };
        await StateAsync(Language.English, "Absent: Republic of Armenia, General Confederation of Trade Unions, Turkmenistan.", Meetings.Dossier(state));
        await StateAsync(Language.Russian, "Отсутствовали: Республика Армения, Туркменистан, Всеобщая конфедерация профсоюзов.", Meetings.Dossier(state));
    }

    [Fact]
    public async Task Delegation_that_came_late_is_named_as_such_and_not_as_absent()
    {
        var calls = Meetings.Contested.Attendance.RollCalls;
        var state = Meetings.Contested with { Attendance = new AttendanceState { RollCalls = calls, Present = [.. Meetings.Keys("AM")] } };
        var page = Reading.Html(await House.PageAsync(DocumentKind.Minutes, Language.Russian, Meetings.Dossier(state)));
        page.ShouldContain("Республика Армения (после переклички)");
        page.ShouldContain("Отсутствовали: Туркменистан.");
    }

    [Theory]
    [InlineData(1, 1, "присутствуют представители 1 из 1 государства-члена")]
    [InlineData(2, 3, "присутствуют представители 2 из 3 государств-членов")]
    [InlineData(20, 21, "присутствуют представители 20 из 21 государства-члена")]
    public async Task Quorum_sentence_agrees_with_the_number_of_members(int present, int members, string wording)
    {
        var state = Meetings.Held with { Attendance = new AttendanceState { RollCalls = [new RollCallResult(1, Seats.Keys, [], Rules.Quorum(present, members))] } };
        await StateAsync(Language.Russian, wording, Meetings.Dossier(state));
    }

    [Fact]
    public async Task Hostile_text_stays_text()
    {
        var hostile = Texts.T("<script>alert(1)</script> & \"кавычки\"", "<img src=x onerror=alert(1)> & 'quotes'");
        var decision = AgendaOf25.Decisions[0];
        var state = Meetings.Held with
        {
            Decisions = new() { All = [decision with { Draft = decision.Draft with { Document = hostile } }] },
        };
        foreach (var language in Enum.GetValues<Language>())
        {
            var page = await House.PageAsync(DocumentKind.Minutes, language, Meetings.Dossier(state));
            page.ShouldNotContain("<script");
            page.ShouldNotContain("<img");
            Reading.Html(page).ShouldContain(hostile.In(language));
        }
    }

    private static async Task StateAsync(Language language, string fact, MeetingDossier dossier)
    {
        Reading.Html(await House.PageAsync(DocumentKind.DraftMinutes, language, dossier)).ShouldContain(fact, Case.Sensitive);
        Reading.Word((await House.FileAsync(DocumentKind.DraftMinutes, language, dossier, ".docx")).Content).ShouldContain(fact, Case.Sensitive);
    }
}
