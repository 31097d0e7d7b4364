using System.Text.RegularExpressions;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Outlook;

/// <summary>
/// The two forms of $filter that are modelled [D]: one text property <c>eq</c> a value, and one extended property by id and value.
/// Any other answers 501, because an unfiltered list would look like a found duplicate.
/// </summary>
internal static partial class Filter
{
    public static (Func<StoredItem, bool> Fits, Refusal? Refusal) Parse(string? filter, IReadOnlyList<string> properties)
    {
        if (filter is null)
            return (_ => true, null);
        if (Extended().Match(filter) is { Success: true } extended)
        {
            var (id, wanted) = (Unquote(extended.Groups["id"]), Unquote(extended.Groups["value"]));
            return (item => ExtendedProperties.Has(item, id, wanted), null);
        }
        if (Equality().Match(filter) is { Success: true } equality && properties.Contains(equality.Groups["name"].Value))
        {
            var (name, wanted) = (equality.Groups["name"].Value, Unquote(equality.Groups["value"]));
            return (item => item.Resource[name].Text() == wanted, null);
        }
        return (_ => false, Refusals.NotModelled($"the filter \"{filter}\""));
    }

    private static string Unquote(Group group) => group.Value.Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?<name>\w+)\s+eq\s+'(?<value>(?:[^']|'')*)'\s*$")]
    private static partial Regex Equality();

    [GeneratedRegex(
        @"^\s*singleValueExtendedProperties/[Aa]ny\(\s*(?<v>\w+)\s*:\s*\k<v>/id\s+eq\s+'(?<id>(?:[^']|'')*)'"
        + @"\s+and\s+\k<v>/value\s+eq\s+'(?<value>(?:[^']|'')*)'\s*\)\s*$")]
    private static partial Regex Extended();
}
