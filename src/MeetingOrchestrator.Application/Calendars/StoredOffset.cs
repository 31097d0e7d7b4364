using MeetingOrchestrator.Domain.Calendars;
using NodaTime;

namespace MeetingOrchestrator.Application.Calendars;

/// <summary>The UTC offset that a stored time was computed with.</summary>
internal static class StoredOffset
{
    /// <summary>Local time minus instant: what tells the two instants of an ambiguous local time apart.</summary>
    public static Offset GivenOffset(this MeetingTime time) =>
        Offset.FromSeconds((int)(time.LocalStart.InUtc().ToInstant() - time.Start).TotalSeconds);
}
