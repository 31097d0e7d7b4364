using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Timelines;

/// <summary>Why rules cannot be laid out as a timeline.</summary>
public abstract record TimelineRefusal : Refusal
{
    private TimelineRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The offset cannot be counted with: negative, in months or fractions of a second, or beyond three years.</summary>
    public sealed record UnusableOffset(MilestoneKind Kind, Period Offset) : TimelineRefusal("timeline.unusable-offset", Kind, Offset);

    /// <summary>Two milestones would have the same key.</summary>
    public sealed record MilestoneRepeated(MilestoneKind Kind, Period Offset) : TimelineRefusal("timeline.milestone-repeated", Kind, Offset);
}
