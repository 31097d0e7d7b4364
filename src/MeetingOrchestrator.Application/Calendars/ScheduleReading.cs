using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MeetingOrchestrator.Application.Calendars;

/// <summary>What reading an iCalendar file gives: its lines in the order of the file, or the first fault.</summary>
public sealed record ScheduleReading
{
    private ScheduleReading(ImmutableArray<ScheduleLine> lines, ScheduleFault? fault) => (Lines, Fault) = (lines, fault);

    /// <summary>What was read; empty when there is a fault.</summary>
    public ImmutableArray<ScheduleLine> Lines { get; }

    /// <summary>Why the file cannot be read; null when it can.</summary>
    public ScheduleFault? Fault { get; }

    /// <summary>Whether the file could be read.</summary>
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsValid => Fault is null;

    /// <summary>The file was read.</summary>
    public static ScheduleReading Of(ImmutableArray<ScheduleLine> lines) => new(lines, null);

    /// <summary>The file was not read.</summary>
    public static ScheduleReading Of(ScheduleFault fault) => new([], fault);
}

/// <summary>Why an iCalendar file cannot be read.</summary>
/// <param name="Code">Stable code, one of <see cref="ScheduleFaultCode"/>; the key of the sentence.</param>
/// <param name="Line">The line of the file, from 1, on which the faulty part begins; 0 when it is the file as a whole.</param>
/// <param name="Uid">The event; null outside events, and where the event has no usable UID.</param>
/// <param name="Arguments">What fills the sentence's placeholders, in order. Text out of the file is cut short and made harmless.</param>
public sealed record ScheduleFault(string Code, int Line, string? Uid, params IReadOnlyList<object> Arguments);

/// <summary>The codes of faults, with what their arguments are.</summary>
public static class ScheduleFaultCode
{
    /// <summary>The file is too large: the limit in bytes.</summary>
    public const string TooLarge = "ics.too-large";

    /// <summary>The text is not UTF-8.</summary>
    public const string NotUtf8 = "ics.not-utf8";

    /// <summary>The line is no content line.</summary>
    public const string LineMalformed = "ics.line-malformed";

    /// <summary>The file is not one VCALENDAR.</summary>
    public const string NotACalendar = "ics.not-a-calendar";

    /// <summary>A component is not closed, closed without being open, or too deep within others: its name.</summary>
    public const string Structure = "ics.structure";

    /// <summary>Too many events: the limit.</summary>
    public const string TooManyEvents = "ics.too-many-events";

    /// <summary>An event lacks what it must have: the property's name.</summary>
    public const string PropertyMissing = "ics.property-missing";

    /// <summary>A property stands twice, or beside one that excludes it: its name.</summary>
    public const string PropertyRepeated = "ics.property-repeated";

    /// <summary>Two events have the same UID.</summary>
    public const string UidRepeated = "ics.uid-repeated";

    /// <summary>A value is not of its property's form: the property's name, the value.</summary>
    public const string ValueMalformed = "ics.value-malformed";

    /// <summary>A text holds control or bidirectional characters, or is too long: the property's name.</summary>
    public const string TextForbidden = "ics.text-forbidden";

    /// <summary>The event takes whole days instead of a time: the property's name.</summary>
    public const string AllDay = "ics.all-day";

    /// <summary>The time is local to whoever reads it; no zone says when it is: the property's name.</summary>
    public const string FloatingTime = "ics.floating-time";

    /// <summary>The event recurs; a schedule names each meeting: the property's name.</summary>
    public const string Recurrence = "ics.recurrence";

    /// <summary>The zone is neither in the time-zone data nor a Windows zone: its name.</summary>
    public const string ZoneUnknown = "ics.zone-unknown";

    /// <summary>The time is outside the years of a calendar: the property's name, the first year, the last year.</summary>
    public const string TimeOutOfRange = "ics.time-out-of-range";

    /// <summary>The end is not after the start.</summary>
    public const string EndBeforeStart = "ics.end-before-start";

    /// <summary>The meeting is too long: the limit in days.</summary>
    public const string TooLong = "ics.too-long";

    /// <summary>The place is given in one language alone: the property that is missing.</summary>
    public const string PlaceOneSided = "ics.place-one-sided";
}
