using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Documents;

namespace MeetingOrchestrator.Documents.Tests.Formal;

public sealed class PressReleaseTests
{
    [Theory]
    [InlineData("The 25th meeting of the Council of the Heads of CIS Migration Authorities has been held")]
    [InlineData("On 18 February 2021, the 25th meeting of the Council of the Heads of CIS Migration Authorities was held by videoconference.")]
    [InlineData("delegations of the Republic of Armenia, the Republic of Azerbaijan, the Republic of Belarus, the Republic of Kazakhstan, the Kyrgyz Republic, the Russian Federation, the Republic of Tajikistan and the Republic of Uzbekistan, as well as by representatives of the CIS Executive Committee and the CIS Interparliamentary Assembly.")]
    [InlineData("Representatives of the Eurasian Economic Commission, the General Confederation of Trade Unions and Turkmenistan participated as observers.")]
    [InlineData("Aleksandr Gorovoy, First Deputy Minister of Internal Affairs of the Russian Federation, presided over the meeting as Chair of the Council of the Heads of CIS Migration Authorities.")]
    [InlineData("Dmitriy Kobitskiy, Secretary General – Head of the Secretariat of the Council of the CIS Interparliamentary Assembly, addressed the participants with a welcome speech.")]
    [InlineData("the Model CIS Migration Code was to be adopted at the next plenary session")]
    [InlineData("experience of organising frontier labour migration")]
    [InlineData("The meeting adopted the Work Plan of the Council of the Heads of CIS Migration Authorities for 2021 and the schedule of meetings of the Council for 2021–2023 and approved the draft agenda of the 26th meeting of the Council.")]
    public async Task Release_in_english_states_the_fact(string fact) =>
        await StatesAsync(Language.English, fact, Meetings.Dossier());

    [Theory]
    [InlineData("Состоялось 25-е заседание Совета руководителей миграционных органов государств – участников СНГ")]
    [InlineData("18 февраля 2021 г. в формате видеоконференции состоялось 25-е заседание Совета")]
    [InlineData("приняли участие делегации Азербайджанской Республики, Республики Армения, Республики Беларусь, Республики Казахстан, Кыргызской Республики, Российской Федерации, Республики Таджикистан и Республики Узбекистан, а также представители Исполнительного комитета СНГ и Межпарламентской Ассамблеи государств – участников СНГ.")]
    [InlineData("В качестве наблюдателей в заседании участвовали представители Туркменистана, Евразийской экономической комиссии и Всеобщей конфедерации профсоюзов.")]
    [InlineData("Первый заместитель Министра внутренних дел Российской Федерации Александр Горовой провёл заседание в качестве Председателя Совета руководителей")]
    [InlineData("Дмитрий Кобицкий обратился к участникам заседания с приветственным словом.")]
    [InlineData("решено принять План работы Совета руководителей миграционных органов государств – участников СНГ на 2021 год и график проведения заседаний Совета на 2021–2023 годы, а также утвердить проект повестки дня 26-го заседания Совета.")]
    public async Task Release_in_russian_states_the_fact(string fact) =>
        await StatesAsync(Language.Russian, fact, Meetings.Dossier());

    [Theory]
    [InlineData(Gender.Masculine, "обратился к участникам")]
    [InlineData(Gender.Feminine, "обратилась к участникам")]
    [InlineData(Gender.Unknown, "Заслушано приветственное слово: Дмитрий Кобицкий, Генеральный секретарь")]
    public async Task Verb_agrees_with_the_speaker_or_is_avoided(Gender gender, string wording) =>
        await StatesAsync(Language.Russian, wording, Meetings.Dossier(null, null, Texts.Presiding, Texts.Guest with { Gender = gender }));

    [Fact]
    public async Task Erased_people_are_named_by_their_seat()
    {
        var dossier = Meetings.Dossier() with { People = ImmutableDictionary<Domain.Kernel.PersonKey, Person>.Empty };
        await StatesAsync(Language.Russian, "На заседании председательствовал представитель Российской Федерации.", dossier);
        await StatesAsync(Language.Russian, "Заслушано приветственное слово от имени Межпарламентской Ассамблеи", dossier);
        (await House.PageAsync(DocumentKind.PressRelease, Language.Russian, dossier)).ShouldNotContain("Кобицкий");
    }

    [Fact]
    public async Task Post_that_names_the_chairmanship_is_not_followed_by_it_again()
    {
        var chair = Texts.Presiding with { Function = Texts.T("Председатель Совета", "Chair of the Council") };
        var said = await House.PageAsync(DocumentKind.PressRelease, Language.English, Meetings.Dossier(null, null, chair));
        Reading.Html(said).ShouldContain("Aleksandr Gorovoy, Chair of the Council, presided over the meeting. ");
    }

    [Fact]
    public async Task Seats_that_did_not_come_and_decisions_that_failed_are_not_told()
    {
        var page = Reading.Html(await House.PageAsync(DocumentKind.PressRelease, Language.English, Meetings.Dossier(Meetings.Contested)));
        page.ShouldNotContain("Armenia");
        page.ShouldNotContain("Turkmenistan");
        page.ShouldContain("The meeting adopted the Work Plan of the Council of the Heads of CIS Migration Authorities for 2021.");
        page.ShouldNotContain("the draft agenda");
    }

    [Fact]
    public async Task One_member_alone_is_a_delegation_in_the_singular()
    {
        var state = Meetings.Held with
        {
            Floor = new(),
            Voting = new(),
            Decisions = new(),
            Attendance = new AttendanceState { RollCalls = [new RollCallResult(1, Meetings.Keys("KG"), [], Rules.Quorum(1))] },
        };
        await StatesAsync(Language.Russian, "В заседании приняла участие делегация Кыргызской Республики.", Meetings.Dossier(state));
    }

    [Fact]
    public async Task Three_acts_are_joined_in_order()
    {
        var decisions = AgendaOf25.Decisions;
        var state = Meetings.Held with
        {
            Decisions = new DecisionsState
            {
                All =
                [
                    decisions[0],
                    decisions[2],
                    decisions[1] with { Draft = decisions[1].Draft with { Verb = DecisionVerb.TakeNote, Document = Texts.T("информацию Секретариата", "the information of the Secretariat") } },
                ],
            },
        };
        await StatesAsync(Language.English, "for 2021, approved the draft agenda of the 26th meeting of the Council and took note of the information of the Secretariat.", Meetings.Dossier(state));
        await StatesAsync(Language.Russian, "на 2021 год, утвердить проект повестки дня 26-го заседания Совета, а также принять к сведению информацию Секретариата.", Meetings.Dossier(state));
    }

    [Fact]
    public async Task Provisional_date_is_labelled()
    {
        var lifecycle = Meetings.Held.Lifecycle;
        var state = Meetings.Held with { Lifecycle = lifecycle with { Plan = lifecycle.Plan! with { Date = DateCertainty.Provisional } } };
        await StatesAsync(Language.Russian, "18 февраля 2021 года (предварительная дата)", Meetings.Dossier(state));
        await StatesAsync(Language.English, "18 February 2021 (provisional date)", Meetings.Dossier(state));
    }

    private static async Task StatesAsync(Language language, string fact, MeetingDossier dossier)
    {
        Reading.Html(await House.PageAsync(DocumentKind.PressRelease, language, dossier)).ShouldContain(fact, Case.Sensitive);
        Reading.Word((await House.FileAsync(DocumentKind.PressRelease, language, dossier, ".docx")).Content).ShouldContain(fact, Case.Sensitive);
    }
}
