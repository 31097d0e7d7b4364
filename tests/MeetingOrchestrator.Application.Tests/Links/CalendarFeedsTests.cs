using System.Text;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NSubstitute;

namespace MeetingOrchestrator.Application.Tests.Links;

public sealed class CalendarFeedsTests : ApplicationTest
{
    private static readonly PersonKey Person = PersonKey.Parse("uz-head");
    private static readonly PlannedMeeting Later = Given.PlanOf(31, new LocalDateTime(2027, 9, 16, 11, 0), DateCertainty.Provisional);

    private readonly ICalendarFeed _feed = Substitute.For<ICalendarFeed>();
    private FeedRequest? _composed;

    private protected override string? PublicUrl => "https://meetings.example";

    [Fact]
    public async Task Feed_shows_the_meetings_of_its_holder_in_their_language_without_the_way_to_join()
    {
        await RegisterBothAsync();
        var first = (await ReadAsync()).ShouldNotBeNull();

        first.ShouldSatisfyAllConditions(x => x.Language.ShouldBe(Language.English), x => x.CalendarName.ShouldBe("Council"));
        first.Events.Select(x => (x.Status, x.Sequence, x.Url, x.Stamp)).ShouldBe(
            [(FeedStatus.Confirmed, 0, null, Given.Imported), (FeedStatus.Tentative, 0, null, Given.Imported)]);
        await Outside.Renderer.DidNotReceive().RenderEntryAsync(Arg.Is<MeetingFacts>(facts => facts.JoinUrl != null || facts.JoinHtml != null), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Meeting_cancelled_stays_in_the_feed_under_its_identity_as_cancelled()
    {
        await RegisterBothAsync();
        var before = (await ReadAsync()).ShouldNotBeNull().Events[0];
        MoveTo(Given.Notice);
        await RunDueAsync();
        await DispatchAllAsync();
        await OfficeAsync((id, at, by) => new MeetingCommand.CancelMeeting { Id = id, At = at, By = by }, "cancel");

        (await ReadAsync()).ShouldNotBeNull().Events[0].ShouldSatisfyAllConditions(
            x => x.Uid.ShouldBe(before.Uid), x => x.Status.ShouldBe(FeedStatus.Cancelled), x => x.Sequence.ShouldBe(1), x => x.LastModified.ShouldBe(Now));
    }

    [Fact]
    public async Task Feed_of_an_unknown_secret_is_none()
    {
        (await Port<ICalendarFeeds>().ReadAsync(new string('A', 43), Cancellation)).ShouldBeNull();
        _feed.DidNotReceiveWithAnyArgs().Compose(default!);
    }

    private protected override void Configure(IServiceCollection services)
    {
        _feed.Compose(default!).ReturnsForAnyArgs(call =>
        {
            _composed = call.Arg<FeedRequest>();
            return Encoding.UTF8.GetBytes("BEGIN:VCALENDAR");
        });
        services.AddSingleton(_feed);
    }

    private async Task RegisterBothAsync() =>
        (await Port<ICouncilRegistration>().RegisterAsync(Given.Registration(Given.Plan, Later), Cancellation)).Refusal.ShouldBeNull();

    private async Task<FeedRequest?> ReadAsync()
    {
        var address = (await Port<IPersonalLinks>().FeedAsync(Person, Cancellation)).ShouldNotBeNull().ToString();
        (await Port<ICalendarFeeds>().ReadAsync(address.Split('/')[^1][..^4], Cancellation)).ShouldNotBeNull();
        return _composed;
    }
}
