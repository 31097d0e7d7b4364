using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Why a schedule of meetings cannot be drafted, adopted or amended.</summary>
public abstract record ScheduleRefusal : Refusal
{
    private ScheduleRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>Two lines of the schedule have the same meeting or number.</summary>
    public sealed record MeetingRepeated(int Number) : ScheduleRefusal("schedule.meeting-repeated", Number);

    /// <summary>A schedule is in force already; another one amends it.</summary>
    public sealed record AmendInstead(int Version) : ScheduleRefusal("schedule.amend-instead", Version);

    /// <summary>No schedule is in force that could be amended.</summary>
    public sealed record NotAdopted() : ScheduleRefusal("schedule.not-adopted");

    /// <summary>A meeting that has ended stays in the schedule as it was held.</summary>
    public sealed record MeetingEnded(int Number) : ScheduleRefusal("schedule.meeting-ended", Number);

    /// <summary>An amendment would put a meeting into the past.</summary>
    public sealed record InPast(int Number, Instant End) : ScheduleRefusal("schedule.in-past", Number, End);
}
