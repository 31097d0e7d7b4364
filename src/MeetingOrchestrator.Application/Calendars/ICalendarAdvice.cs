using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Application.Calendars;

/// <summary>Looks over the schedules of all councils of the store. It changes nothing.</summary>
public interface ICalendarAdvice
{
    /// <summary>
    /// Meetings still to be held that the same people are expected at, of one council or of two. People are the same by key or by mail address.
    /// </summary>
    /// <param name="at">What has ended by then is left out.</param>
    /// <param name="travel">Time wanted between two meetings of which one is held in person; zero to 30 days.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<ImmutableArray<MeetingConflict>> ConflictsAsync(Instant at, Duration travel, CancellationToken cancellationToken);

    /// <summary>
    /// Dates for a meeting of the council that avoid the night of every capital, weekends, the council's holidays, its other meetings, and
    /// the meetings of other councils for the delegations whose people are expected there.
    /// </summary>
    /// <param name="council">The council; one that is not registered gives no seats, so the search is refused.</param>
    /// <param name="wanted">What is looked for; its seats, holidays and busy times are filled in.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<Proposals> ProposeAsync(CouncilKey council, ProposalRequest wanted, CancellationToken cancellationToken);
}
