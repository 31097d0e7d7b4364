using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Calendars;

/// <summary>Looks for dates that suit everybody: a working day within working hours in every capital, nobody on holiday, nobody busy.</summary>
public static class DateProposals
{
    /// <summary>
    /// The possible starts, most comfortable first. A start is the more comfortable the nearer the middle of the meeting is to the middle of the
    /// working day in the capital that has it worst; then for all capitals together; then the earlier one. The order is the same each time.
    /// </summary>
    public static Proposals Find(ProposalRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (ProposalCheck.Fault(request) is { } refusal)
        {
            return new Proposals([], 0, 0, [], refusal);
        }

        var judge = new ProposalJudge(request);
        var (candidates, considered) = (new List<DateProposal>(), 0);
        var obstacles = new Dictionary<(ObstacleKind Kind, SeatKey? Seat), int>();
        foreach (var start in Starts(request))
        {
            considered++;
            var time = MeetingTime.Resolve(start, request.HostZone, request.Length).Time;
            var against = time is null ? [(ObstacleKind.ClockChange, null)] : judge.Obstacles(time).Distinct().ToList();
            foreach (var obstacle in against)
            {
                obstacles[obstacle] = obstacles.GetValueOrDefault(obstacle) + 1;
            }

            if (against.Count == 0)
            {
                candidates.Add(judge.Propose(time!));
            }
        }

        return new Proposals(
            [.. candidates.OrderBy(found => found.WorstMinutes).ThenBy(found => found.TotalMinutes).ThenBy(found => found.Time.Start).Take(request.Limit)],
            considered,
            candidates.Count,
            [.. obstacles.OrderByDescending(x => x.Value).ThenBy(x => x.Key.Kind).ThenBy(x => x.Key.Seat?.Value, StringComparer.Ordinal)
                .Select(x => new Obstacle(x.Key.Kind, x.Key.Seat, x.Value))]);
    }

    // Within the host's working hours; whole steps from the earliest hour.
    private static IEnumerable<LocalDateTime> Starts(ProposalRequest request)
    {
        for (var date = request.From; date <= request.To; date += Period.FromDays(1))
        {
            var (start, last) = (date + request.Earliest, date + request.Latest - Period.FromTicks((long)request.Length.TotalTicks));
            for (; start <= last; start += Period.FromMinutes(request.StepMinutes))
            {
                yield return start;
            }
        }
    }
}
