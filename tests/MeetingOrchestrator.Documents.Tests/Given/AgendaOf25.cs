using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using NodaTime;
using static MeetingOrchestrator.Documents.Tests.Given.Texts;

namespace MeetingOrchestrator.Documents.Tests.Given;

internal static class AgendaOf25
{
    public static ImmutableArray<AgendaItem> Items { get; } =
    [
        Item("1", "Об открытии заседания", "Opening of the meeting", ItemPurpose.Opening, "RU"),
        Item("2", "Об утверждении повестки дня", "Adoption of the agenda", ItemPurpose.AgendaAdoption, null),
        Item("3", "Об обмене информацией о миграционной ситуации", "Exchange of information on the migration situation", ItemPurpose.Exchange, null),
        Item("4", "О национальном опыте", "National experience", ItemPurpose.Report, null),
        Item("4.1", "О контроле за въездом, пребыванием и выездом лиц без гражданства", "Control over entry, stay and departure of stateless persons", ItemPurpose.Report, "BY"),
        Item("4.2", "Об организации приграничной трудовой миграции", "Organisation of frontier labour migration", ItemPurpose.Report, "KG"),
        Item("4.3", "О работе центра обработки вызовов Государственной миграционной службы", "Call centre of the State Migration Service", ItemPurpose.Report, "AZ"),
        Item("4.4", "О решении проблем в сфере миграции", "Problem resolution in the migration field", ItemPurpose.Report, "UZ"),
        Item("4.5", "Об автоматизации миграционных процессов", "Automation of migration processes", ItemPurpose.Report, "KZ"),
        Item("4.6", "Об организованном наборе и трудоустройстве граждан в Санкт-Петербурге", "Organised recruitment and employment of citizens in St Petersburg", ItemPurpose.Report, "TJ"),
        Item("4.7", "О расширенном миграционном профиле республики", "Extended migration profile of the republic", ItemPurpose.Report, "AM"),
        Item("5", "О ходе выполнения Межгосударственной программы совместных мер борьбы с преступностью", "Progress of the Intergovernmental Program of Joint Measures to Combat Crime", ItemPurpose.Report, "IPA"),
        Item("6", "О документах Совета", "Documents of the Council", ItemPurpose.Decision, null),
    ];

    public static BilingualText Welcome { get; } = T(
        "Он рассказал об основных документах, принятых МПА СНГ в сфере миграции, и отметил, что Модельный миграционный кодекс планируется принять на ближайшем пленарном заседании.",
        "He spoke of the key documents adopted by IPA CIS in the field of migration and noted that the Model CIS Migration Code was to be adopted at the next plenary session.");

    public static ImmutableDictionary<ItemKey, ImmutableArray<BilingualText>> Notes { get; } = new Dictionary<string, BilingualText[]>
    {
        ["3"] = [T("Участники заседания обменялись информацией о миграционной ситуации.", "The participants exchanged information on the migration situation.")],
        ["4.1"] = [T("Республика Беларусь поделилась опытом контроля за въездом, пребыванием и выездом лиц без гражданства.", "The Republic of Belarus shared its experience of control over entry, stay and departure of stateless persons.")],
        ["4.2"] = [T("Кыргызская Республика представила опыт организации приграничной трудовой миграции.", "The Kyrgyz Republic presented its experience of organising frontier labour migration.")],
        ["5"] = [T("Секретариат МПА СНГ доложил о ходе выполнения Межгосударственной программы на 2019–2023 годы.", "The IPA CIS Secretariat reported on the progress of the Intergovernmental Program for 2019–2023.")],
    }.ToImmutableDictionary(pair => ItemKey.Parse(pair.Key), pair => pair.Value.ToImmutableArray());

    public static ImmutableArray<CouncilDecision> Decisions { get; } =
    [
        Decision("d1", DecisionVerb.Adopt, "25/1", T("План работы Совета руководителей миграционных органов государств – участников СНГ на 2021 год", "the Work Plan of the Council of the Heads of CIS Migration Authorities for 2021")),
        Decision("d2", DecisionVerb.Adopt, "25/2", T("график проведения заседаний Совета на 2021–2023 годы", "the schedule of meetings of the Council for 2021–2023")),
        Decision("d3", DecisionVerb.Approve, "25/3", T("проект повестки дня 26-го заседания Совета", "the draft agenda of the 26th meeting of the Council")),
    ];

    private static AgendaItem Item(string key, string ru, string en, ItemPurpose purpose, string? rapporteur) => new(
        ItemKey.Parse(key), T(ru, en), purpose, rapporteur is null ? null : SeatKey.Parse(rapporteur), Duration.FromMinutes(10));

    private static CouncilDecision Decision(string key, DecisionVerb verb, string number, BilingualText document) => new(
        new DraftDecision(DecisionKey.Parse(key), ItemKey.Parse("6"), verb, document, true),
        new ParityText(document, 1, 1, 1), DecisionState.Adopted, number, VoteKey.Parse(key), []);
}
