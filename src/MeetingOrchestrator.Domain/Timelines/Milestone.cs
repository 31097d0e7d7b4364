using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Timelines;

/// <summary>One thing that a meeting's timeline asks for.</summary>
/// <param name="Key">Its key, stable as long as its rule is; once the meeting was moved it ends in the number of the change.</param>
/// <param name="Kind">What is done.</param>
/// <param name="At">When it falls due.</param>
/// <param name="Until">From when on it is no longer worth doing (the late policy).</param>
public sealed record Milestone(MilestoneKey Key, MilestoneKind Kind, Instant At, Instant Until);
