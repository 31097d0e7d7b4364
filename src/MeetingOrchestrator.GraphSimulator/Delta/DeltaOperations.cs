using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingOrchestrator.GraphSimulator.Events;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Messages;
using MeetingOrchestrator.GraphSimulator.Outlook;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Delta;

/// <summary>
/// [D] Rounds of changes: pages by nextLink, then a deltaLink for the next round. $select, $filter, $orderby, $expand and $search are not
/// supported. An event that is gone, or has left the window, is told as <c>@removed</c>.
/// </summary>
internal static partial class DeltaOperations
{
    public static readonly string[] Query = ["startDateTime", "endDateTime", SkipToken, ChangeToken];

    private const string SkipToken = "$skiptoken";
    private const string ChangeToken = "$deltatoken";
    private const int DefaultPage = 10; // [U]

    public static GraphAnswer OfCalendarView(GraphCall call) => CalendarWindow.Read(call) switch
    {
        (_, { } refusal) when !HasToken(call) => refusal,
        var (window, _) => Answer(call, window),
    };

    public static GraphAnswer OfEvents(GraphCall call)
    {
        var (window, refusal) = CalendarWindow.Read(call);
        return refusal is null || call.Option("startDateTime") is null ? Answer(call, window) : refusal;
    }

    private static bool HasToken(GraphCall call) => call.Option(SkipToken) is not null || call.Option(ChangeToken) is not null;

    private static GraphAnswer Answer(GraphCall call, CalendarWindow? window)
    {
        if (Token(call, window) is not { } token || token.UpTo > call.Mailbox.LastChange)
            return new Refusal(410, "SyncStateNotFound", "The sync state generation is not found; fullsync required."); // [D]
        var entries = call.Mailbox.Events
            .Where(item => item.Change > token.After && item.Change <= token.UpTo)
            .OrderBy(item => item.Change)
            .Select(item => (item.Change, Shown: Entry(call, token, item)))
            .Where(entry => entry.Shown is not null)
            .ToList();
        var page = PageSize(call);
        var body = new JsonObject
        {
            ["@odata.context"] = $"{call.Request.BaseUrl}/$metadata#Collection(event)",
            ["value"] = new JsonArray([.. entries.Take(page).Select(entry => entry.Shown)]),
        };
        if (entries.Count > page)
            body["@odata.nextLink"] = Link(call, SkipToken, token with { After = entries[page - 1].Change });
        else
            body["@odata.deltaLink"] = Link(call, ChangeToken, token with { Since = token.UpTo, After = token.UpTo });
        return new GraphAnswer(200, body);
    }

    private static DeltaToken? Token(GraphCall call, CalendarWindow? window)
    {
        if (call.Option(SkipToken) is { } next)
            return DeltaToken.Read(next);
        if (call.Option(ChangeToken) is { } known)
            return DeltaToken.Read(known) is { } token ? token with { UpTo = Math.Max(token.UpTo, call.Mailbox.LastChange) } : null;
        return new DeltaToken(window?.Start, window?.End, 0, call.Mailbox.LastChange, 0);
    }

    private static JsonObject? Entry(GraphCall call, DeltaToken token, StoredEvent item)
    {
        var inWindow = token is not { Start: { } start, End: { } end } || new CalendarWindow(start, end).Holds(item);
        if (item.Removed is null && inWindow)
            return EventOperations.Render(call, item);
        // What the client cannot have seen is not taken away from it.
        return item.CreatedChange > token.Since ? null : new JsonObject
        {
            ["@removed"] = new JsonObject { ["reason"] = "deleted" },
            ["id"] = OutlookIds.Shown(call, item, Folders.Calendar),
        };
    }

    private static int PageSize(GraphCall call) =>
        MaxPageSize().Match(call.Request.Header("Prefer")) is { Success: true } match
            ? Math.Clamp(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), 1, 1000)
            : DefaultPage;

    private static string Link(GraphCall call, string name, DeltaToken token) =>
        $"{call.Request.BaseUrl}/{string.Join('/', call.Request.Relative)}?{Uri.EscapeDataString(name)}={token.Write()}";

    [GeneratedRegex(@"odata\.maxpagesize=(\d{1,4})")]
    private static partial Regex MaxPageSize();
}
