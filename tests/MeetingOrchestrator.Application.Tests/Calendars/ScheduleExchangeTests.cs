using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Resources;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Localization;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Calendars;

public sealed class ScheduleExchangeTests
{
    private static readonly ImmutableArray<PlannedMeeting> Schedule =
        [Given.Plan, Given.PlanOf(31, new LocalDateTime(2027, 9, 16, 11, 0), DateCertainty.Provisional)];

    public static TheoryData<string> Codes =>
    [
        .. typeof(ScheduleFaultCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!),
        ScheduleExchange.UnknownEvent, ScheduleExchange.Incomplete,
    ];

    [Fact]
    public void Exported_schedule_is_read_back_as_it_was() => Merge(Exported().Lines).Meetings.ShouldBe(Schedule);

    [Fact]
    public void Event_of_a_foreign_calendar_keeps_what_that_calendar_cannot_say()
    {
        var foreign = Exported().Lines[0] with
        {
            Number = null,
            Format = null,
            Host = null,
            Place = null,
            Offset = null,
            LocalStart = new LocalDateTime(2027, 3, 19, 10, 0),
        };

        Merge([foreign]).Meetings.ShouldHaveSingleItem().ShouldBe(Given.PlanOf(30, new LocalDateTime(2027, 3, 19, 10, 0)));
    }

    [Fact]
    public void Cancelled_event_drops_its_line() =>
        Merge([Exported().Lines[0] with { Cancelled = true }, Exported().Lines[1]]).Meetings.ShouldBe([Schedule[1]]);

    [Fact]
    public void Event_that_is_no_meeting_of_the_schedule_is_refused_and_named()
    {
        var fault = Merge([Exported().Lines[0] with { Uid = "lunch@elsewhere.example", Number = null }]).Fault.ShouldNotBeNull();
        (fault.Code, fault.Uid).ShouldBe((ScheduleExchange.UnknownEvent, "lunch@elsewhere.example"));
    }

    [Fact]
    public void New_meeting_without_place_is_refused() =>
        Merge([Exported().Lines[0] with { Uid = "new@council.example", Number = 44, Place = null }]).Fault!.Code.ShouldBe(ScheduleExchange.Incomplete);

    [Fact]
    public void Time_that_clocks_skip_is_refused_as_in_a_council_file() =>
        Merge([Exported().Lines[0] with { Zone = "Europe/Berlin", LocalStart = new LocalDateTime(2027, 3, 28, 2, 30) }]).Fault!.Code
            .ShouldBe("time.nonexistent");

    [Theory]
    [MemberData(nameof(Codes))]
    public void Fault_of_a_calendar_file_has_a_sentence_in_each_language(string code)
    {
        foreach (var culture in new[] { CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("ru") })
        {
            var texts = new ResourceManager(typeof(CalendarFiles)).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
            texts.ShouldNotBeNull().GetString(code).ShouldNotBeNullOrWhiteSpace();
        }
    }

    private static ScheduleExport Exported() => ScheduleExchange.Export(Given.Council, Schedule, Language.English, Given.Imported);

    private static (ImmutableArray<PlannedMeeting> Meetings, ScheduleFault? Fault) Merge(ImmutableArray<ScheduleLine> lines) =>
        ScheduleExchange.Merge(Given.Council, Schedule, lines);
}
