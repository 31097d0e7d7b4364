using System.Text.RegularExpressions;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Outlook;

/// <summary>
/// The forms of $filter that are modelled [D], joined by <c>and</c>: a text property <c>eq</c> a value, a date property against an instant,
/// and an extended property by id and value. Any other answers 501, because an unfiltered list would look like a found duplicate.
/// </summary>
internal static partial class Filter
{
    public static (Func<StoredItem, bool> Fits, Refusal? Refusal) Parse(string? filter, IReadOnlyList<string> texts, IReadOnlyList<string> dates)
    {
        if (filter is null)
            return (_ => true, null);
        var conditions = Split(filter).Select(part => Condition(part, texts, dates)).ToList();
        return conditions.Contains(null)
            ? (_ => false, Refusals.NotModelled($"the filter \"{filter}\""))
            : (item => conditions.TrueForAll(fits => fits!(item)), null);
    }

    /// <summary>Splits at <c>and</c> outside of quotes and parentheses.</summary>
    private static IEnumerable<string> Split(string filter)
    {
        var (start, depth, quoted) = (0, 0, false);
        for (var i = 0; i < filter.Length; i++)
        {
            if (filter[i] == '\'')
                quoted = !quoted;
            else if (!quoted && filter[i] is '(' or ')')
                depth += filter[i] == '(' ? 1 : -1;
            else if (!quoted && depth == 0 && filter.AsSpan(i).StartsWith(" and ", StringComparison.Ordinal))
            {
                yield return filter[start..i];
                start = i + " and ".Length;
            }
        }
        yield return filter[start..];
    }

    private static Func<StoredItem, bool>? Condition(string text, IReadOnlyList<string> texts, IReadOnlyList<string> dates)
    {
        if (Extended().Match(text) is { Success: true } extended)
        {
            var (id, wanted) = (Unquote(extended.Groups["id"]), Unquote(extended.Groups["value"]));
            return item => ExtendedProperties.Has(item, id, wanted);
        }
        if (Equality().Match(text) is { Success: true } equality && texts.Contains(equality.Groups["name"].Value))
        {
            var (name, wanted) = (equality.Groups["name"].Value, Unquote(equality.Groups["value"]));
            return item => item.Resource[name].Text() == wanted;
        }
        if (Date().Match(text) is { Success: true } date && dates.Contains(date.Groups["name"].Value))
            return Compare(date.Groups["name"].Value, date.Groups["operator"].Value, Instants.Parse(date.Groups["value"].Value));
        return null;
    }

    private static Func<StoredItem, bool> Compare(string name, string comparison, DateTimeOffset bound) => item =>
    {
        var order = Instants.Parse(item.Resource[name].Text()!).CompareTo(bound);
        return comparison switch { "ge" => order >= 0, "gt" => order > 0, "le" => order <= 0, _ => order < 0 };
    };

    private static string Unquote(Group group) => group.Value.Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?<name>\w+)\s+eq\s+'(?<value>(?:[^']|'')*)'\s*$")]
    private static partial Regex Equality();

    [GeneratedRegex(@"^\s*(?<name>\w+)\s+(?<operator>ge|gt|le|lt)\s+(?<value>\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?Z)\s*$")]
    private static partial Regex Date();

    [GeneratedRegex(
        @"^\s*singleValueExtendedProperties/[Aa]ny\(\s*(?<v>\w+)\s*:\s*\k<v>/id\s+eq\s+'(?<id>(?:[^']|'')*)'"
        + @"\s+and\s+\k<v>/value\s+eq\s+'(?<value>(?:[^']|'')*)'\s*\)\s*$")]
    private static partial Regex Extended();
}
