using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Timelines;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MeetingOrchestrator.Application.DueWork;

/// <summary>Claims due work and lets the meeting's decider judge it.</summary>
internal sealed class DueWorkRunner(
    IDueWork dueWork, IWakeUps wakeUps, IMeetings meetings, ICouncils councils, IJournal journal, TimeProvider time, ILogger<DueWorkRunner> logger) : IDueWorkRunner
{
    private static readonly Duration Lease = Duration.FromMinutes(1);

    /// <summary>Work that the meeting is not ready for (draft minutes while it is in session) is looked at again after this time.</summary>
    private static readonly Duration AskAgain = Duration.FromMinutes(15);

    /// <summary>A vote waits for nobody's day.</summary>
    private static readonly Duration AskVoteAgain = Duration.FromSeconds(1);

    private static readonly Duration AskAgainAtMost = Duration.FromHours(6);

    private const int BatchSize = 32;

    public async Task RunDueAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ClaimedWork> claimed;
        do
        {
            claimed = await dueWork.ClaimAsync(Now, Lease, BatchSize, cancellationToken);
            foreach (var work in claimed)
            {
                await TryPerformAsync(work, cancellationToken);
            }
        }
        while (claimed.Count == BatchSize);
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    // Oldest first: without this, work that fails would keep everything behind it from ever being done.
    private async Task TryPerformAsync(ClaimedWork work, CancellationToken cancellationToken)
    {
        try
        {
            await PerformAsync(work, cancellationToken);
        }
#pragma warning disable CA1031 // Whatever broke, the row is found again once its lease has run out.
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.WorkFailed(logger, work.Row.Id, FaultTrace.Of(fault));
        }
    }

    private async Task PerformAsync(ClaimedWork work, CancellationToken cancellationToken)
    {
        var state = await meetings.StateAsync(work.Row.Meeting, cancellationToken);
        var council = state.Lifecycle.Council is { } key ? await councils.FindAsync(key, cancellationToken) : null;
        if (council is null)
        {
            // Rows are written with the meeting's first event, so this is a damaged store; another look cannot make it worse.
            Log.WorkWithoutMeeting(logger, work.Row.Id);
            await PostponeAsync(work, Now + AskAgain, cancellationToken);
            return;
        }

        var command = new MeetingCommand.PerformMilestone(work.Row.Milestone, council)
        {
            Id = CauseId.Of("due", work.Row.Id),
            At = Now,
            By = Actor.Service,
        };
        var receipt = await meetings.ExecuteAsync(work.Row.Meeting, command, work.Claim, cancellationToken);
        if (receipt.Refusal is { } refusal)
        {
            await GiveBackAsync(work, state, refusal, cancellationToken);
        }
    }

    private async Task GiveBackAsync(ClaimedWork work, MeetingState state, Refusal refusal, CancellationToken cancellationToken)
    {
        Log.WorkRefused(logger, work.Row.Id, refusal.Code);
        if (state.Voting.Wakes.TryGetValue(work.Row.Milestone, out var wake) && state.Lifecycle.Archived is null)
        {
            // Of a vote only "not yet" is refused; whatever else hinders it stands in the record.
            await PostponeAsync(work, Instant.Max(wake.At, Now + AskVoteAgain), cancellationToken);
            return;
        }

        var milestone = state.Lifecycle.Timeline.FirstOrDefault(laid => laid.Key == work.Row.Milestone);
        if (milestone is null || state.Lifecycle.Archived is not null)
        {
            // Nothing will ever come of it: the claim is settled without an event.
            await journal.CommitAsync(
                [new Commit { Stream = StreamName.Of(work.Row.Meeting), Entries = [], SettledWork = [work.Claim] }], cancellationToken);
            return;
        }

        await PostponeAsync(work, Now < milestone.At ? milestone.At : Now + Pause(milestone), cancellationToken);
    }

    // A month ahead a few times a day is often enough; the nearer its end, the oftener: an agenda that comes late must still reach everybody.
    private Duration Pause(Milestone milestone)
    {
        if (milestone.Until == Instant.MaxValue)
        {
            return AskAgain;
        }

        var share = Duration.FromMinutes(Math.Floor((milestone.Until - Now).TotalMinutes / 48));
        return Duration.Max(AskAgain, Duration.Min(AskAgainAtMost, share));
    }

    private async Task PostponeAsync(ClaimedWork work, Instant at, CancellationToken cancellationToken)
    {
        await dueWork.PostponeAsync(work.Claim, at, cancellationToken);
        await wakeUps.ScheduleAsync([new WakeUp(work.Row.Id, at)], cancellationToken);
    }
}
