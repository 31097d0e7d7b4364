using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Lifecycle;

/// <summary>Why a milestone cannot be laid out or dealt with.</summary>
public abstract record MilestoneRefusal : Refusal
{
    private MilestoneRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The timeline has no such milestone.</summary>
    public sealed record Unknown(MilestoneKey Milestone) : MilestoneRefusal("milestone.unknown", Milestone);

    /// <summary>The milestone is not due yet.</summary>
    public sealed record NotDue(MilestoneKey Milestone, Instant At) : MilestoneRefusal("milestone.not-due", Milestone, At);

    /// <summary>Another council's data were given.</summary>
    public sealed record OtherCouncil(CouncilKey Expected, CouncilKey Given) : MilestoneRefusal("milestone.other-council", Expected, Given);

    /// <summary>The provisional agenda is to be published, and there is none.</summary>
    public sealed record AgendaNotDrafted() : MilestoneRefusal("milestone.agenda-not-drafted");
}
