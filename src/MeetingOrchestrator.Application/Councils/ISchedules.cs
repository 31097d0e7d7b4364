using System.Collections.Immutable;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Application.Councils;

/// <summary>
/// The schedule of a council's meetings: from the draft to the one in force, and its amendments. What a change of the schedule does to
/// the meetings is stored in the same commit; when one meeting refuses, nothing of it is done.
/// </summary>
public interface ISchedules
{
    /// <summary>Lays down a draft, or replaces it. A draft schedules nothing; the changes say what its adoption would do.</summary>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    Task<ScheduleResult> DraftAsync(ScheduleRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Makes the draft the schedule in force. The first one plans its meetings; a later one is compared with the one in force, as an
    /// amendment is.
    /// </summary>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    Task<ScheduleResult> AdoptAsync(CouncilKey council, OfficeAct act, CancellationToken cancellationToken);

    /// <summary>
    /// Replaces the schedule in force, line by line: a line added plans its meeting or brings back one that was put off, a line changed
    /// reschedules it, a line dropped cancels it, and an equal line does nothing. Lines of meetings that have ended stay, also where
    /// the schedule given leaves them out.
    /// </summary>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    Task<ScheduleResult> AmendAsync(ScheduleRequest request, CancellationToken cancellationToken);

    /// <summary>How an amendment would change the schedule in force; the meetings themselves are not looked at.</summary>
    /// <param name="council">The council.</param>
    /// <param name="meetings">The schedule.</param>
    /// <param name="at">When it would be amended.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<ImmutableArray<MeetingChange>> CompareAsync(
        CouncilKey council, ImmutableArray<PlannedMeeting> meetings, Instant at, CancellationToken cancellationToken);
}

/// <summary>A schedule that is to be drafted or to replace the one in force.</summary>
/// <param name="Council">The council.</param>
/// <param name="Meetings">All its lines.</param>
/// <param name="Act">The act.</param>
/// <param name="Data">The council's data, where they are to be replaced with the schedule; null leaves them as they are.</param>
public sealed record ScheduleRequest(
    CouncilKey Council, ImmutableArray<PlannedMeeting> Meetings, OfficeAct Act, CouncilData? Data = null);

/// <summary>A council with its people.</summary>
public sealed record CouncilData(Council Council, IReadOnlyList<Person> People);
