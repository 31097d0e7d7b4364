using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Why an act on a schedule cannot be carried out. Refused by the use case, which sees the council and its meetings together.</summary>
public abstract record ScheduleRefusal : Refusal
{
    private ScheduleRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>No draft was laid down that could be adopted.</summary>
    public sealed record NoDraft() : ScheduleRefusal("schedule.no-draft");

    /// <summary>Nobody asked for this extraordinary meeting.</summary>
    public sealed record UnknownRequest(RequestKey Request) : ScheduleRefusal("schedule.unknown-request", Request);

    /// <summary>Too few members support the request.</summary>
    public sealed record RequestNotGranted(RequestKey Request, int Supporters) : ScheduleRefusal("schedule.request-not-granted", Request, Supporters);

    /// <summary>The meeting that was asked for is in the schedule already.</summary>
    public sealed record RequestScheduled(RequestKey Request) : ScheduleRefusal("schedule.request-scheduled", Request);
}
