using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Councils;

/// <summary>A council with three meetings ahead and one that has ended.</summary>
public abstract class ScheduleTest : ApplicationTest
{
    private protected static readonly PlannedMeeting Past = Given.PlanOf(29, new LocalDateTime(2026, 9, 17, 11, 0));
    private protected static readonly PlannedMeeting First = Given.Plan;
    private protected static readonly PlannedMeeting Second = Given.PlanOf(31, new LocalDateTime(2027, 9, 16, 11, 0));
    private protected static readonly PlannedMeeting Third = Given.PlanOf(32, new LocalDateTime(2028, 3, 16, 11, 0));
    private protected static readonly BilingualText Why = Given.T("По просьбе принимающей стороны", "At the host's request");

    private protected static PlannedMeeting Moved(PlannedMeeting line, int days) =>
        Given.PlanOf(line.Number, line.Time.LocalStart.PlusDays(days));

    private protected async Task RegisterAllAsync() =>
        (await Port<ICouncilRegistration>().RegisterAsync(Given.Registration(Past, First, Second, Third), Cancellation)).Refusal.ShouldBeNull();

    private protected OfficeAct Act(string source = "act", bool dryRun = false) => new(source, Now, Why, dryRun);

    private protected Task<ScheduleResult> AmendAsync(params PlannedMeeting[] lines) => AmendAsync(Act(), lines);

    private protected Task<ScheduleResult> AmendAsync(OfficeAct act, params PlannedMeeting[] lines) =>
        Port<ISchedules>().AmendAsync(new ScheduleRequest(Given.Key, [.. lines], act), Cancellation);

    private protected async Task<CouncilState> CouncilAsync() => (await CouncilHead.LoadAsync(Journal, Given.Key, Cancellation)).State;

    private protected async Task<List<(int Number, MeetingPhase Phase, Instant Start)>> ListedAsync() =>
        [.. (await Port<IListings>().MeetingsAsync(Given.Key, Cancellation)).Select(line => (line.Number, line.Phase, line.Start))];

    /// <summary>The heads of all streams: equal when nothing was stored.</summary>
    private protected async Task<List<string>> HeadsAsync()
    {
        var streams = new[] { StreamName.Of(Given.Key) }.Concat(Enumerable.Range(29, 5).Select(number => StreamName.Of(MeetingId.Parse($"council-{number}"))));
        var heads = new List<string>();
        foreach (var stream in streams)
        {
            heads.Add($"{stream} {(await Stored.ReadAsync(Journal, stream)).LastOrDefault()?.Entry.Hash}");
        }

        return heads;
    }
}
