using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Record;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NSubstitute;

namespace MeetingOrchestrator.Application.Tests.DueWork;

public sealed class DueWorkRunnerTests : ApplicationTest
{
    private static readonly MilestoneKey NoticeKey = MilestoneKey.Parse("notice-p45d");
    private static readonly string NoticeId = $"{Given.Meeting}/notice-p45d";

    private IDueWork DueWork => Port<IDueWork>();

    [Fact]
    public async Task Due_work_is_performed_and_settled_in_one_commit()
    {
        await ConveneAsync();

        var commit = ((WatchedJournal)Journal).Commits.Select(x => x.Commit).Single(x => x.SettledWork.Count > 0);
        commit.SettledWork.ShouldHaveSingleItem().Id.ShouldBe(NoticeId);
        commit.Entries.Select(entry => entry.Type).ShouldBe(["meeting-convened", "milestone-passed"]);
        (await OpenAsync()).ShouldNotContain(NoticeId);
    }

    [Fact]
    public async Task Nothing_is_done_before_its_instant()
    {
        await RegisterAsync();
        MoveTo(Given.Notice - Duration.Epsilon);
        await RunDueAsync();

        (await EventsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Work_that_was_looked_at_too_early_is_given_back_until_its_very_instant()
    {
        await RegisterAsync();
        MoveTo(Given.Notice - Duration.FromSeconds(5));
        // As another process with a fast clock would have claimed it.
        var claim = (await DueWork.ClaimAsync(Given.Notice, Duration.FromMinutes(1), 1, Cancellation)).ShouldHaveSingleItem();
        await DueWork.PostponeAsync(claim.Claim, Now, Cancellation);
        Outside.WakeUps.ClearReceivedCalls();

        await RunDueAsync();

        (await EventsAsync()).Count.ShouldBe(1);
        (await DueWork.NextAsync(Cancellation)).ShouldBe(Given.Notice);
        await Outside.WakeUps.Received(1).ScheduleAsync(Laid(NoticeId, Given.Notice), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Minutes_of_a_meeting_still_in_session_are_asked_for_again()
    {
        await ConveneAsync();
        await AppendAsync(new MeetingEvent.MeetingOpened(Given.Council.PresidingOfficer));
        MoveTo(Given.Minutes);
        await RunDueAsync();

        var id = $"{Given.Meeting}/draft-minutes-pt1h";
        var again = Given.Minutes + Duration.FromMinutes(15);
        (await OpenAsync()).ShouldContain(id);
        await Outside.WakeUps.Received(1).ScheduleAsync(Laid(id, again), Arg.Any<CancellationToken>());
        Logged.Text.ShouldContain("meeting.still-open");

        await AppendAsync(new MeetingEvent.MeetingClosed());
        MoveTo(again);
        await RunDueAsync();
        (await EventsAsync()).Select(recorded => recorded.Event).OfType<MeetingEvent.DocumentsDue>().ShouldHaveSingleItem();
        (await OpenAsync()).ShouldNotContain(id);
    }

    [Fact]
    public async Task Work_of_an_archived_meeting_is_settled_without_an_event()
    {
        await RegisterAsync();
        await AppendAsync(new MeetingEvent.MeetingArchived(ArchiveReason.MinutesApproved));
        MoveTo(Given.Harvest);
        await RunDueAsync();

        (await OpenAsync()).ShouldBeEmpty();
        (await EventsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Two_runners_at_once_perform_the_work_once()
    {
        await RegisterAsync();
        MoveTo(Given.Notice);
        var runners = new[] { Services, Open(), Open() }.Select(process => process.GetRequiredService<IDueWorkRunner>());

        await Task.WhenAll(runners.Select(runner => Task.Run(() => runner.RunDueAsync(Cancellation), Cancellation)));

        (await EventsAsync()).Count(recorded => recorded.Event is MeetingEvent.MeetingConvened).ShouldBe(1);
        (await RowAsync("conference")).End.ShouldBeNull();
    }

    [Fact]
    public async Task Runner_that_died_leaves_its_work_to_the_next_after_the_lease()
    {
        await RegisterAsync();
        MoveTo(Given.Notice);
        await DueWork.ClaimAsync(Now, Duration.FromMinutes(1), 32, Cancellation);
        await RunDueAsync();
        (await EventsAsync()).Count.ShouldBe(1);

        MoveTo(Now + Duration.FromMinutes(1));
        await RunDueAsync();

        (await EventsAsync()).Count(recorded => recorded.Event is MeetingEvent.MeetingConvened).ShouldBe(1);
    }

    [Fact]
    public async Task Work_that_fails_holds_up_no_other()
    {
        await RegisterAsync();
        var damaged = MeetingId.Parse("council-29");
        var entry = Chain.Seal(StreamName.Of(damaged).Value, 1, Chain.Genesis, "{}"u8.ToArray());
        await Journal.CommitAsync(
            [
                new Commit
                {
                    Stream = StreamName.Of(damaged),
                    Entries = [new JournalEntry(entry, "meeting-planned", Now)],
                    DueWork = [DueWorkRow.Of(damaged, NoticeKey, Given.Notice - Duration.FromHours(1))],
                },
            ],
            Cancellation);
        MoveTo(Given.Notice);

        await RunDueAsync();

        (await EventsAsync()).ShouldContain(recorded => recorded.Event is MeetingEvent.MeetingConvened);
        (await OpenAsync()).ShouldContain($"{damaged}/notice-p45d");
        Logged.All.ShouldContain(line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains($"{damaged}/notice-p45d", StringComparison.Ordinal));
    }

    private protected override void Configure(IServiceCollection services) => WatchedJournal.Watch(services);

    private static IReadOnlyCollection<WakeUp> Laid(string id, Instant at) =>
        Arg.Is<IReadOnlyCollection<WakeUp>>(wakeUps => wakeUps.Count == 1 && wakeUps.Contains(new WakeUp(id, at)));

    private Task AppendAsync(MeetingEvent happened) => Stored.AppendAsync(Journal, Given.Meeting, Now, happened);

    private async Task<IEnumerable<string>> OpenAsync() => (await DueWork.OpenAsync(Cancellation)).Select(row => row.Id);
}
