using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Councils;

public sealed class ExtraordinaryMeetingsTests : ScheduleTest
{
    private static readonly RequestKey Request = RequestKey.Parse("2026-1");
    private static readonly Domain.Calendars.PlannedMeeting Line = Given.PlanOf(33, new LocalDateTime(2026, 12, 10, 11, 0));

    [Fact]
    public async Task Request_is_scheduled_only_once_enough_members_support_it_and_only_once()
    {
        await RegisterWithRuleAsync(new Fraction(2, 3));
        var meetings = Port<IExtraordinaryMeetings>();
        var asked = await meetings.RequestAsync(Given.Key, Request, SeatKey.Parse("KZ"), Given.T("О ситуации", "On the situation"), Act("ask"), Cancellation);
        asked.Request!.Granted.ShouldBeFalse();

        (await meetings.ScheduleAsync(Given.Key, Request, Line, Act("early"), Cancellation)).Refusal
            .ShouldBeOfType<SchedulingRefusal.RequestNotGranted>().Supporters.ShouldBe(1);
        (await meetings.SupportAsync(Given.Key, Request, SeatKey.Parse("UZ"), Act("support"), Cancellation)).Request!.Granted.ShouldBeTrue();
        var result = await meetings.ScheduleAsync(Given.Key, Request, Line, Act("schedule"), Cancellation);

        result.Refusal.ShouldBeNull();
        result.Changes.Single(change => change.Act == MeetingAct.Planned).After!.Extraordinary.ShouldBeTrue();
        (await ListedAsync()).ShouldContain(line => line.Number == 33 && line.Phase == MeetingPhase.Planned);
        (await CouncilAsync()).Schedule.ShouldContain(Line with { Extraordinary = true });
        var other = Given.PlanOf(34, new LocalDateTime(2026, 12, 11, 11, 0));
        (await meetings.ScheduleAsync(Given.Key, Request, other, Act("again"), Cancellation)).Refusal.ShouldBeOfType<SchedulingRefusal.RequestScheduled>();
    }

    [Fact]
    public async Task Request_that_nobody_made_is_refused()
    {
        await RegisterWithRuleAsync(new Fraction(1, 3));

        (await Port<IExtraordinaryMeetings>().ScheduleAsync(Given.Key, Request, Line, Act(), Cancellation)).Refusal
            .ShouldBeOfType<ExtraordinaryRefusal.UnknownRequest>();
        (await Port<IExtraordinaryMeetings>().RequestsAsync(Given.Key, Cancellation)).ShouldBeEmpty();
    }

    private async Task RegisterWithRuleAsync(Fraction support)
    {
        var rules = Given.Rules with { Extraordinary = new ExtraordinaryRule(support, Given.Rules.Quorum.Article) };
        var registration = Given.Registration() with { Council = Given.Council with { Rules = rules } };
        (await Port<ICouncilRegistration>().RegisterAsync(registration, Cancellation)).Refusal.ShouldBeNull();
    }
}
