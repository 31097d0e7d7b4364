using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Councils;

/// <summary>Changes of one meeting by the chair's office. The council's schedule is amended in the same commit, so that it never says otherwise.</summary>
public interface IMeetingChanges
{
    /// <summary>Moves the meeting, or changes its format, host or place. Identifier and number of the line given are overlooked.</summary>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    Task<ScheduleResult> RescheduleAsync(MeetingId meeting, PlannedMeeting plan, OfficeAct act, CancellationToken cancellationToken);

    /// <summary>Puts the meeting off to a time that is not known yet; its line leaves the schedule until it is rescheduled.</summary>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    Task<ScheduleResult> PostponeAsync(MeetingId meeting, OfficeAct act, CancellationToken cancellationToken);

    /// <summary>Cancels the meeting; its line leaves the schedule.</summary>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    Task<ScheduleResult> CancelAsync(MeetingId meeting, OfficeAct act, CancellationToken cancellationToken);
}
