using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Tests.Councils;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Calendars;

/// <summary>Meetings that an older time-zone data had put an hour off are stored as that version of the service would have stored them.</summary>
public sealed class TimeZoneReviewTests : ScheduleTest
{
    [Fact]
    public async Task Meeting_whose_instant_changed_is_rescheduled_at_its_local_time_and_a_second_review_finds_nothing()
    {
        await RegisterOldAsync(Off(First), Second);

        var findings = await ReviewAsync();

        findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Number.ShouldBe(30),
            finding => finding.Before.ShouldBe(Off(First).Time.Start),
            finding => finding.After.ShouldBe(First.Time.Start),
            finding => finding.Refusal.ShouldBeNull());
        (await StateAsync()).Lifecycle.ShouldSatisfyAllConditions(
            lifecycle => lifecycle.Plan.ShouldBe(First), lifecycle => lifecycle.Reason.ShouldBe(Why));
        (await CouncilAsync()).Schedule.ShouldBe([First, Second]);
        (await EventsAsync(Second.Meeting)).Count.ShouldBe(1);

        var before = await HeadsAsync();
        (await ReviewAsync()).ShouldBeEmpty();
        (await HeadsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Zone_that_is_not_known_any_more_is_reported_and_nothing_is_changed()
    {
        await RegisterOldAsync(First with { Time = First.Time with { Zone = "Europe/Atlantis" } }, Second);
        var before = await HeadsAsync();

        (await ReviewAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Zone.ShouldBe("Europe/Atlantis"),
            finding => finding.Refusal.ShouldBeOfType<TimeRefusal.UnknownZone>(),
            finding => finding.After.ShouldBeNull());

        (await HeadsAsync()).ShouldBe(before);
        Logged.All.ShouldContain(line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("time.unknown-zone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zone_that_was_only_renamed_changes_nothing()
    {
        await RegisterAllAsync();
        var before = await HeadsAsync();

        (await ReviewAsync()).ShouldBeEmpty();
        var renamed = First with { Time = First.Time with { Zone = "W-SU" } };
        (await AmendAsync(Act(dryRun: true), Past, renamed, Second, Third)).Changes.ShouldAllBe(change => change.Act == MeetingAct.Unchanged);

        (await HeadsAsync()).ShouldBe(before);
    }

    private static PlannedMeeting Off(PlannedMeeting line)
    {
        var hour = Duration.FromHours(1);
        return line with { Time = line.Time with { Start = line.Time.Start - hour, End = line.Time.End - hour } };
    }

    private async Task<IReadOnlyList<ZoneFinding>> ReviewAsync() => await Port<ITimeZoneReview>().RunAsync(Now, Why, Cancellation);

    // Straight into the journal: no decider of today would accept what the data of today contradict.
    private async Task RegisterOldAsync(params PlannedMeeting[] lines)
    {
        CouncilEvent[] council = [new CouncilEvent.CouncilRegistered(Given.Council), new CouncilEvent.ScheduleAdopted(1, [.. lines])];
        var commits = lines.Select(line =>
            Written<MeetingEvent>(StreamName.Of(line.Meeting), [new MeetingEvent.MeetingPlanned(Given.Key, line, Given.Rules.Timeline)]) with
            {
                Meeting = new(line.Meeting, Given.Key, line.Number, Domain.Meetings.Lifecycle.MeetingPhase.Planned, line.Time.Start, line.Time.End, line.Time.Zone, line.Date),
            });
        var result = await Journal.CommitAsync([Written(StreamName.Of(Given.Key), council), .. commits], Cancellation);
        result.ShouldBe(CommitResult.Stored);
    }

    private static Commit Written<TEvent>(StreamName stream, IEnumerable<TEvent> events)
        where TEvent : class
    {
        Entry? last = null;
        var entries = new List<JournalEntry>();
        foreach (var happened in events)
        {
            var recorded = new Recorded<TEvent>(happened, Given.Imported, CommandId.Parse($"old-{entries.Count}"), new Actor(Capacity.Office));
            last = Chain.SealNext(stream.Value, last, EventCodec<TEvent>.Encode(recorded));
            entries.Add(new JournalEntry(last, EventCodec<TEvent>.NameOf(happened), Given.Imported));
        }

        return new Commit { Stream = stream, Entries = entries };
    }
}
