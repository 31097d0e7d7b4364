namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>Templates such as <c>/users/{user-id}/events/{event-id}</c>, relative to <c>/v1.0</c>; one segment per variable.</summary>
internal static class PathTemplate
{
    public static bool Matches(string template, IReadOnlyList<string> segments)
    {
        var parts = Split(template);
        if (parts.Length != segments.Count)
            return false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!IsVariable(parts[i]) && !string.Equals(parts[i], segments[i], StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    /// <summary>The segments that stand where the template has variables, from left to right.</summary>
    public static IReadOnlyList<string> Variables(string template, IReadOnlyList<string> segments) =>
        [.. Split(template).Select((part, i) => (part, segment: segments[i])).Where(pair => IsVariable(pair.part)).Select(pair => pair.segment)];

    private static string[] Split(string template) => template.Trim('/').Split('/');

    private static bool IsVariable(string part) => part is ['{', .., '}'];
}
