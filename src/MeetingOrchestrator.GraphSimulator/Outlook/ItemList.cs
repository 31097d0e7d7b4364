using System.Globalization;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Outlook;

/// <summary>[D] A page of a collection: $filter, $top, $skip, $count, and a nextLink that leads back to this server.</summary>
internal static class ItemList
{
    public static readonly string[] Query = ["$filter", "$expand", "$select", "$top", "$skip", "$count"];

    private const int DefaultTop = 10;
    private const int LargestTop = 1000;

    public static GraphAnswer Answer<T>(
        GraphCall call, IEnumerable<T> items, IReadOnlyList<string> texts, IReadOnlyList<string> dates, Func<T, JsonObject> show, string context)
        where T : StoredItem
    {
        var (fits, refusal) = Filter.Parse(call.Option("$filter"), texts, dates);
        if (refusal is not null)
            return refusal;
        if (!TryNumber(call, "$top", DefaultTop, 1, LargestTop, out var top) || !TryNumber(call, "$skip", 0, 0, int.MaxValue, out var skip))
            return new Refusal(400, "BadRequest", $"$top must be from 1 to {LargestTop}, $skip must not be negative.");
        var found = items.Where(item => fits(item)).ToList();
        var body = new JsonObject { ["@odata.context"] = call.Context(context) };
        if (call.Option("$count") == "true")
            body["@odata.count"] = found.Count;
        body["value"] = new JsonArray([.. found.Skip(skip).Take(top).Select(show)]);
        if (found.Count > skip + top)
            body["@odata.nextLink"] = NextLink(call, skip + top);
        return new GraphAnswer(200, body);
    }

    private static string NextLink(GraphCall call, int skip)
    {
        var path = string.Join('/', call.Request.Relative.Select(Uri.EscapeDataString));
        var others = call.Request.Query.Where(option => option.Key != "$skip")
            .Select(option => $"{Uri.EscapeDataString(option.Key)}={Uri.EscapeDataString(option.Value.ToString())}&");
        return $"{call.Request.BaseUrl}/{path}?{string.Concat(others)}%24skip={skip}";
    }

    private static bool TryNumber(GraphCall call, string name, int fallback, int least, int most, out int number)
    {
        number = fallback;
        return call.Option(name) is not { } text
            || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most);
    }
}
