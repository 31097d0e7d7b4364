using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Application.DueWork;

/// <summary>A milestone that the process must look at when its instant comes.</summary>
/// <param name="Id">Deterministic: meeting and milestone, e.g. <c>cis-migration-25/notice-p45d</c>.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Milestone">The milestone.</param>
/// <param name="At">When.</param>
public sealed record DueWorkRow(string Id, MeetingId Meeting, MilestoneKey Milestone, Instant At)
{
    /// <summary>The row of a milestone.</summary>
    public static DueWorkRow Of(MeetingId meeting, MilestoneKey milestone, Instant at) =>
        new($"{meeting.Value}/{milestone.Value}", meeting, milestone, at);
}

/// <summary>A claim on due work; whoever settles must show the latest fence.</summary>
public sealed record DueWorkClaim(string Id, long Fence);

/// <summary>A due-work row under a lease.</summary>
public sealed record ClaimedWork(DueWorkRow Row, long Fence)
{
    /// <summary>The claim.</summary>
    public DueWorkClaim Claim => new(Row.Id, Fence);
}
