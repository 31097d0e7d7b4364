using NodaTime;

namespace MeetingOrchestrator.Mail.Calendars.Writing;

/// <summary>When an event is, as agreed and as instants.</summary>
internal sealed record EventTime(LocalDateTime LocalStart, DateTimeZone Zone, Instant Start, Instant End)
{
    /// <summary>
    /// Resolves a local time as readers of calendars do (RFC 5545 §3.3.5): the first of two, and a skipped one by the offset before the gap.
    /// An offset that is the zone's at one of two times decides between them.
    /// </summary>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">The zone is not in the time-zone data.</exception>
    public static EventTime Of(LocalDateTime localStart, string zoneId, Duration length, Offset? offset = null)
    {
        var zone = DateTimeZoneProviders.Tzdb[zoneId];
        var start = Resolve(localStart, zone, offset);
        return new EventTime(localStart, zone, start, start + length);
    }

    public static Instant Resolve(LocalDateTime local, DateTimeZone zone, Offset? offset = null)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count == 2 && mapping.Last().Offset == offset
            ? mapping.Last().ToInstant()
            : zone.AtLeniently(local).ToInstant();
    }

    /// <summary>The start, for readers of our own who take the offset from elsewhere.</summary>
    public void WriteLocalStart(ContentLineWriter calendar) => WriteLocal(calendar, "DTSTART", LocalStart);

    /// <summary>The start, for readers of any kind.</summary>
    public void WriteStart(ContentLineWriter calendar) => Write(calendar, "DTSTART", Start);

    /// <summary>The end, for readers of any kind.</summary>
    public void WriteEnd(ContentLineWriter calendar) => Write(calendar, "DTEND", End);

    // Where clocks show a time twice, the rule is that the first is meant, and readers differ all the same: UTC leaves nothing to them.
    private void Write(ContentLineWriter calendar, string property, Instant instant)
    {
        var local = instant.InZone(Zone).LocalDateTime;
        if (Zone.MapLocal(local).Count > 1)
        {
            calendar.Add(property, ContentTime.Utc(instant));
        }
        else
        {
            WriteLocal(calendar, property, local);
        }
    }

    private void WriteLocal(ContentLineWriter calendar, string property, LocalDateTime local) =>
        calendar.Add(property, ContentTime.Local(local), new Parameter("TZID", Zone.Id));
}
