using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Application.Tests.Samples;

public class ScenarioFactsTests
{
    private static readonly JsonNode[] Steps = [.. JsonNode.Parse(SampleFiles.Scenario)!["steps"]!.AsArray().Select(step => step!)];

    [Theory]
    [InlineData("key documents adopted by the IPA CIS in the field of migration", "основных документах, принятых Межпарламентской Ассамблеей государств – участников СНГ в сфере миграции")]
    [InlineData("Model CIS Migration Code was to be adopted at the next plenary session", "на очередном пленарном заседании предстоит принятие модельного Миграционного кодекса")]
    public void Welcome_speech_makes_its_two_points(string english, string russian) => Says(Summary("welcome"), english, russian);

    [Theory]
    [InlineData("migration situation", "миграционной ситуации")]
    [InlineData("national legislation in the field of migration", "национальном законодательстве в сфере миграции")]
    [InlineData("law-enforcement practice", "правоприменительной практике")]
    [InlineData("related to the COVID-19 pandemic", "связанной с пандемией COVID-19")]
    public void Exchange_of_information_covers_its_topics(string english, string russian)
    {
        Says(Title("3"), english, russian);
        Says(Note("3"), english, russian);
    }

    [Theory]
    [InlineData("4.1", "BY", "entry, stay and departure of stateless persons", "въездом, пребыванием и выездом лиц без гражданства")]
    [InlineData("4.2", "KG", "frontier labour migration", "приграничной трудовой миграции")]
    [InlineData("4.3", "AZ", "call centre of the State Migration Service", "колл-центра Государственной миграционной службы")]
    [InlineData("4.4", "UZ", "resolving problems in the field of migration", "проблемных вопросов в сфере миграции")]
    [InlineData("4.5", "KZ", "automating migration processes", "автоматизации миграционных процессов")]
    [InlineData("4.6", "TJ", "organised recruitment and employment of citizens in St. Petersburg", "граждан в Санкт-Петербурге")]
    [InlineData("4.7", "AM", "extended migration profile of the Republic", "расширенного миграционного профиля республики")]
    public void National_experience_is_presented_in_the_order_of_the_press_release(string item, string seat, string english, string russian)
    {
        var name = SampleFiles.CouncilRead().Seats.Single(one => one.Key.Value == seat).En.Full;
        foreach (var text in new[] { Title(item), Note(item) })
        {
            Says(text, english, russian);
            text["en"]!.GetValue<string>().ShouldContain(name, Case.Sensitive);
        }

        Item(item)["rapporteur"]!.GetValue<string>().ShouldBe(seat);
        Speeches(item).ShouldHaveSingleItem()["seat"]!.GetValue<string>().ShouldBe(seat);
    }

    [Fact]
    public void Secretariat_of_the_assembly_reports_on_the_program()
    {
        const string English = "Intergovernmental Program of Joint Measures to Combat Crime for 2019–2023 in the field of countering illegal migration";
        const string Russian = "Межгосударственной программы совместных мер борьбы с преступностью на 2019–2023 годы в сфере противодействия незаконной миграции";
        Says(Title("5"), English, Russian);
        Says(Note("5"), English, Russian);
        Says(Summary("report-ipa"), English, Russian);
        Speeches("5").ShouldHaveSingleItem()["seat"]!.GetValue<string>().ShouldBe("IPA");
    }

    [Theory]
    [InlineData("work-plan", "adopt", "Work Plan of the Council of the Heads of Migration Authorities of the CIS Member Nations for 2021", "План работы Совета")]
    [InlineData("schedule", "adopt", "schedule of meetings of the Council for 2021–2023", "график проведения заседаний Совета на 2021–2023 годы")]
    [InlineData("next-agenda", "approve", "draft agenda of the 26th meeting of the Council", "проект повестки дня 26-го заседания Совета")]
    public void Document_is_decided_on_with_its_verb(string key, string verb, string english, string russian)
    {
        var draft = With("draft-decision-text").Select(with => with["draft"]!).Single(draft => draft["key"]!.GetValue<string>() == key);
        draft["verb"]!.GetValue<string>().ShouldBe(verb);
        Says(draft["document"]!, english, russian);
    }

    [Fact]
    public void Every_member_speaks_in_the_exchange_of_information() =>
        Speeches("3").Select(speech => speech["seat"]!.GetValue<string>()).ShouldBe(["AZ", "AM", "BY", "KZ", "KG", "RU", "TJ", "UZ"]);

    private static void Says(JsonNode text, string english, string russian)
    {
        text["en"]!.GetValue<string>().ShouldContain(english, Case.Sensitive);
        text["ru"]!.GetValue<string>().ShouldContain(russian, Case.Sensitive);
    }

    private static IEnumerable<JsonNode> With(string command) =>
        Steps.Where(step => step["do"]?.GetValue<string>() == command).Select(step => step["with"]!);

    private static JsonNode Item(string key) =>
        With("draft-agenda").Single()["items"]!.AsArray().Single(item => item!["key"]!.GetValue<string>() == key)!;

    private static JsonNode Title(string item) => Item(item)["title"]!;

    private static JsonNode Note(string item) => With("note-item").Single(with => with["item"]!.GetValue<string>() == item)["text"]!;

    private static JsonNode Summary(string speech) => With("summarise-speech").Single(with => with["speech"]!.GetValue<string>() == speech)["summary"]!;

    private static List<JsonNode> Speeches(string item) => [.. With("request-floor").Where(with => with["item"]!.GetValue<string>() == item)];
}
