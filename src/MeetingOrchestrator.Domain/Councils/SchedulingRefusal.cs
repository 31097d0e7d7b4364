using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Why an act of the office on the schedule is refused before any stream is asked to decide.</summary>
public abstract record SchedulingRefusal : Refusal
{
    private SchedulingRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>No draft was laid down that could be adopted.</summary>
    public sealed record NoDraft() : SchedulingRefusal("schedule.no-draft");

    /// <summary>Too few members support the request.</summary>
    public sealed record RequestNotGranted(RequestKey Request, int Supporters) : SchedulingRefusal("extraordinary.not-granted", Request, Supporters);

    /// <summary>The meeting that was asked for is in the schedule already.</summary>
    public sealed record RequestScheduled(RequestKey Request) : SchedulingRefusal("extraordinary.already-scheduled", Request);
}
