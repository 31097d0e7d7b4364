using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Application.Councils;

/// <summary>Extraordinary meetings: a member asks in writing, others support it, and once enough do the chair's office schedules it.</summary>
public interface IExtraordinaryMeetings
{
    /// <summary>Enters a member's request; the member who asks supports it.</summary>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    Task<RequestResult> RequestAsync(
        CouncilKey council, RequestKey request, SeatKey seat, BilingualText subject, OfficeAct act, CancellationToken cancellationToken);

    /// <summary>Enters a member's support.</summary>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    Task<RequestResult> SupportAsync(CouncilKey council, RequestKey request, SeatKey seat, OfficeAct act, CancellationToken cancellationToken);

    /// <summary>
    /// Enters the meeting that was granted into the schedule, as an extraordinary one, and plans it in the same commit. Refused before the
    /// request is granted, and when its meeting was scheduled before.
    /// </summary>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    Task<ScheduleResult> ScheduleAsync(
        CouncilKey council, RequestKey request, PlannedMeeting plan, OfficeAct act, CancellationToken cancellationToken);

    /// <summary>The requests of a council, oldest first.</summary>
    Task<ImmutableArray<ExtraordinaryRequest>> RequestsAsync(CouncilKey council, CancellationToken cancellationToken);
}

/// <summary>What became of a request or of its support.</summary>
/// <param name="Refusal">Why nothing was done; null when it was done.</param>
/// <param name="Request">The request as it stands now; null when refused.</param>
public sealed record RequestResult(Refusal? Refusal, ExtraordinaryRequest? Request);
