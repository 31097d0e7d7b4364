using System.Collections.Immutable;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Documents;
using NodaTime;
using static MeetingOrchestrator.Documents.Tests.Given.Texts;

namespace MeetingOrchestrator.Documents.Tests.Formal;

/// <summary>Points, obligations, amendments and reservations of decisions in the minutes, and items that were set aside.</summary>
public sealed class MinutesDecisionTests
{
    [Theory]
    [InlineData("Решили Принять План работы Совета руководителей миграционных органов государств – участников СНГ на 2021 год (прилагается). 1.1. Поручить Исполнительному комитету СНГ направить План работы сторонам. 1.2. Просить стороны представить предложения.")]
    [InlineData("Пункт 1.2. Исполнители: Республика Армения, Республика Беларусь. Срок: до 1 июня 2021 года. Форма завершения: письменные предложения.")]
    [InlineData("Пункт 1.1. Исполнители: секретариат. Срок: до 1 марта 2021 года. Форма завершения: рассылка. Решение № 25/1.")]
    [InlineData("Поправка делегации Республики Казахстан принята.")]
    [InlineData("Поправка делегации Республики Таджикистан на голосование не ставилась в связи с принятием другой поправки.")]
    [InlineData("Оговорка делегации Республики Узбекистан: в части, не противоречащей законодательству")]
    [InlineData("Заменено решением № 25/2.")]
    [InlineData("Рассмотрение вопроса отложено до следующего заседания. Причина: материалы не представлены")]
    [InlineData("О национальном опыте Республика Армения, Республика Беларусь")]
    public Task Minutes_in_russian_state_the_fact(string fact) => StateAsync(Language.Russian, fact);

    [Theory]
    [InlineData("1.1. To instruct the CIS Executive Committee to send the Work Plan to the parties. 1.2. To request the parties to submit proposals.")]
    [InlineData("Point 1.2. Responsible: Republic of Armenia, Republic of Belarus. Due: by 1 June 2021. Form of completion: written proposals.")]
    [InlineData("Point 1.1. Responsible: the secretariat. Due: by 1 March 2021. Form of completion: dispatch.")]
    [InlineData("The amendment of the delegation of the Republic of Kazakhstan was adopted.")]
    [InlineData("The amendment of the delegation of the Republic of Tajikistan was not put, since another was adopted.")]
    [InlineData("Reservation of the delegation of the Republic of Uzbekistan: as far as legislation allows")]
    [InlineData("Replaced by decision No. 25/2.")]
    [InlineData("Consideration of the item was postponed to the next meeting. Reason: no documents")]
    public Task Minutes_in_english_state_the_fact(string fact) => StateAsync(Language.English, fact);

    [Fact]
    public async Task Item_that_left_the_provisional_agenda_is_in_no_list_and_those_after_it_move_up()
    {
        var aside = new ItemSetAside(SettingAside.Withdrawn, null, AmendmentKey.Parse("g1"), BeforeAdoption: true);
        var state = Meetings.Held with
        {
            Agenda = Meetings.Held.Agenda with { SetAside = ImmutableDictionary<ItemKey, ItemSetAside>.Empty.Add(ItemKey.Parse("5"), aside) },
        };
        var page = Reading.Html(await House.PageAsync(DocumentKind.Minutes, Language.English, Meetings.Dossier(state)));
        page.ShouldNotContain("Progress of the Intergovernmental Program");
        page.ShouldContain("Item 5 of the agenda. Documents of the Council");
    }

    private static MeetingState State()
    {
        var held = Meetings.Held;
        var first = AgendaOf25.Decisions[0];
        var aside = new ItemSetAside(SettingAside.Postponed, T("материалы не представлены", "no documents"), AmendmentKey.Parse("g1"), BeforeAdoption: false);
        return held with
        {
            Agenda = held.Agenda with
            {
                Items = [.. held.Agenda.Items.Select(item => item.Key.Value == "4"
                    ? item with { Rapporteur = SeatKey.Parse("AM"), CoRapporteurs = Meetings.Keys("BY") }
                    : item)],
                SetAside = ImmutableDictionary<ItemKey, ItemSetAside>.Empty.Add(ItemKey.Parse("5"), aside),
            },
            Decisions = new DecisionsState
            {
                All =
                [
                    first with
                    {
                        Draft = first.Draft with
                        {
                            Points =
                            [
                                new(7, OperativeVerb.Instruct, T("Исполнительному комитету СНГ направить План работы сторонам", "the CIS Executive Committee to send the Work Plan to the parties")),
                                new(3, OperativeVerb.Request, T("стороны представить предложения.", "the parties to submit proposals.")),
                            ],
                            Obligations =
                            [
                                new(ObligationKey.Parse("o1"), 3, Meetings.Keys("BY", "AM"), new LocalDate(2021, 6, 1), T("письменные предложения.", "written proposals")),
                                new(ObligationKey.Parse("o2"), 7, [], new LocalDate(2021, 3, 1), T("рассылка", "dispatch")),
                            ],
                        },
                        Reservations = [new(SeatKey.Parse("UZ"), T("в части, не противоречащей законодательству", "as far as legislation allows"))],
                        SupersededBy = DecisionKey.Parse("d2"),
                    },
                    .. AgendaOf25.Decisions[1..],
                ],
                Amendments = ImmutableDictionary<AmendmentKey, TextAmendment>.Empty
                    .Add(AmendmentKey.Parse("t1"), Amendment("t1", "KZ", AmendmentProgress.Adopted))
                    .Add(AmendmentKey.Parse("t2"), Amendment("t2", "TJ", AmendmentProgress.Moot)),
                AmendmentOrder = [AmendmentKey.Parse("t1"), AmendmentKey.Parse("t2")],
            },
        };
    }

    private static TextAmendment Amendment(string key, string seat, AmendmentProgress progress) =>
        new(AmendmentKey.Parse(key), DecisionKey.Parse("d1"), SeatKey.Parse(seat), new TextChange.DeletePoint(1), 1) { Progress = progress };

    private static async Task StateAsync(Language language, string fact)
    {
        var dossier = Meetings.Dossier(State());
        Reading.Html(await House.PageAsync(DocumentKind.Minutes, language, dossier)).ShouldContain(fact, Case.Sensitive);
        Reading.Word((await House.FileAsync(DocumentKind.Minutes, language, dossier, ".docx")).Content).ShouldContain(fact, Case.Sensitive);
    }
}
