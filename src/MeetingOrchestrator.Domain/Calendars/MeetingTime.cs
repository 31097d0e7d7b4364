using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Calendars;

/// <summary>
/// When a meeting is held: what people agreed on (local time and zone) and the instants that follow from it.
/// Both are stored: the instant must be computed again when the zone's rules change.
/// </summary>
/// <param name="LocalStart">Start as agreed, in the host's zone.</param>
/// <param name="Zone">IANA time-zone id of the host.</param>
/// <param name="Start">Start as an instant.</param>
/// <param name="End">Scheduled end as an instant.</param>
public sealed record MeetingTime(LocalDateTime LocalStart, string Zone, Instant Start, Instant End)
{
    /// <summary>Resolves a local time. <paramref name="offset"/> decides between the two instants of an ambiguous local time.</summary>
    /// <param name="localStart">Start as agreed.</param>
    /// <param name="zone">IANA time-zone id.</param>
    /// <param name="length">Scheduled length; more than zero.</param>
    /// <param name="offset">UTC offset; needed only when the local time occurs twice, refused where it contradicts the zone.</param>
    public static Resolved Resolve(LocalDateTime localStart, string zone, Duration length, Offset? offset = null)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not { } found)
        {
            return new Resolved(null, new TimeRefusal.UnknownZone(zone));
        }

        if (length <= Duration.Zero)
        {
            return new Resolved(null, new TimeRefusal.EndBeforeStart());
        }

        var mapping = found.MapLocal(localStart);
        ZonedDateTime? start = mapping.Count switch
        {
            0 => null,
            1 => mapping.Single(),
            _ when mapping.First().Offset == offset => mapping.First(),
            _ when mapping.Last().Offset == offset => mapping.Last(),
            _ => null,
        };
        return (start, mapping.Count) switch
        {
            (null, 0) => new Resolved(null, new TimeRefusal.NonexistentLocalTime(localStart, zone)),
            (null, _) => new Resolved(null, new TimeRefusal.AmbiguousLocalTime(localStart, zone, mapping.First().Offset, mapping.Last().Offset)),
            ({ } at, _) when offset is { } given && given != at.Offset => new Resolved(null, new TimeRefusal.OffsetContradictsZone(given, zone, at.Offset)),
            ({ } at, _) => new Resolved(new MeetingTime(localStart, zone, at.ToInstant(), at.ToInstant() + length), null),
        };
    }

    /// <summary>A time, or why there is none.</summary>
    public sealed record Resolved(MeetingTime? Time, Refusal? Refusal);
}
