using System.Collections.Immutable;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MeetingOrchestrator.Application.Calendars;

/// <inheritdoc/>
internal sealed class TimeZoneReview(
    IListings listings, ICouncils councils, ISchedules schedules, ILogger<TimeZoneReview> logger) : ITimeZoneReview
{
    public async Task<ImmutableArray<ZoneFinding>> RunAsync(Instant now, BilingualText reason, CancellationToken cancellationToken)
    {
        var findings = ImmutableArray.CreateBuilder<ZoneFinding>();
        foreach (var council in await listings.CouncilsAsync(cancellationToken))
        {
            findings.AddRange(await ReviewAsync(council, now, reason, cancellationToken));
        }

        foreach (var finding in findings)
        {
            if (finding.Refusal is { } refusal)
            {
                Log.TimeNotReviewed(logger, finding.Council, finding.Number, refusal.Code, ZoneNames.Version);
            }
            else
            {
                Log.TimeRecomputed(logger, finding.Council, finding.Number, ZoneNames.Version);
            }
        }

        return findings.ToImmutable();
    }

    private async Task<ImmutableArray<ZoneFinding>> ReviewAsync(
        CouncilKey council, Instant now, BilingualText reason, CancellationToken cancellationToken)
    {
        var stored = await councils.ScheduleAsync(council, cancellationToken);
        // What was held stays in force as it was held, whatever is learnt of its zone afterwards.
        var resolved = stored.Select(line => (Line: line, Now: line.Time.End <= now ? new(line.Time, null) : Resolve(line.Time))).ToList();
        var faults = resolved.Where(one => one.Now.Refusal is not null)
            .Select(one => new ZoneFinding(council, one.Line.Number, one.Line.Time.Zone, one.Line.Time.Start, null, one.Now.Refusal));
        var lines = resolved.Select(one => one.Line with { Time = one.Now.Time ?? one.Line.Time }).ToImmutableArray();
        if (lines.SequenceEqual(stored))
        {
            return [.. faults];
        }

        // All lines at once: the schedule is checked as a whole, and one line that contradicts its zone would refuse every amendment.
        var act = new OfficeAct($"tzdb:{ZoneNames.Version}", now, reason);
        var result = await schedules.AmendAsync(new ScheduleRequest(council, lines, act), cancellationToken);
        var changes = result.Changes.Where(change => change.Act == MeetingAct.Rescheduled).Select(change =>
            new ZoneFinding(council, change.Number, change.Before!.Time.Zone, change.Before.Time.Start, change.After!.Time.Start, null));
        return result.Refusal is { } refusal
            ? [.. faults, new ZoneFinding(council, result.Meeting, null, null, null, refusal)]
            : [.. faults, .. changes];
    }

    // Of an ambiguous local time the one that was meant before; where that offset is no longer the zone's, nobody knows which is meant.
    private static MeetingTime.Resolved Resolve(MeetingTime time)
    {
        var plain = MeetingTime.Resolve(time.LocalStart, time.Zone, time.End - time.Start);
        return plain.Refusal is TimeRefusal.AmbiguousLocalTime
            ? MeetingTime.Resolve(time.LocalStart, time.Zone, time.End - time.Start, time.GivenOffset())
            : plain;
    }
}
