using System.Globalization;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Events;

/// <summary>[D] startDateTime and endDateTime of a calendar view; without an offset they are UTC.</summary>
internal sealed record CalendarWindow(DateTimeOffset Start, DateTimeOffset End)
{
    public static (CalendarWindow? Window, Refusal? Refusal) Read(GraphCall call)
    {
        if (Parse(call, "startDateTime") is not { } start || Parse(call, "endDateTime") is not { } end)
            return (null, new Refusal(400, "ErrorInvalidParameter", "startDateTime and endDateTime must be given as dates and times.")); // [3]
        return end < start
            ? (null, new Refusal(400, "ErrorInvalidParameter", "endDateTime is earlier than startDateTime.")) // [3]
            : (new CalendarWindow(start, end), null);
    }

    /// <summary>Whether the event overlaps the window; one that ends as the window begins does not [U].</summary>
    public bool Holds(StoredEvent item) => At(item, "start") < End && At(item, "end") > Start;

    public static DateTimeOffset At(StoredEvent item, string name) => Instants.Parse(item.Resource[name]!["dateTime"].Text()!);

    private static DateTimeOffset? Parse(GraphCall call, string name) =>
        DateTimeOffset.TryParse(
            call.Option(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? at
            : null;
}
