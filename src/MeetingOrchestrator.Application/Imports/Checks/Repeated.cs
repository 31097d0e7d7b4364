using MeetingOrchestrator.Application.Imports.Reading;

namespace MeetingOrchestrator.Application.Imports.Checks;

/// <summary>Finds values that may stand once and stand again.</summary>
internal static class Repeated
{
    /// <summary>Every occurrence but the first.</summary>
    /// <param name="nodes">Where the values stand.</param>
    /// <param name="code">The error's code; its argument is the value.</param>
    /// <param name="comparer">How values are compared; ordinal by default.</param>
    public static IEnumerable<Finding> In(IEnumerable<FileNode> nodes, string code, IEqualityComparer<string>? comparer = null)
    {
        var seen = new HashSet<string>(comparer ?? StringComparer.Ordinal);
        return nodes.Where(node => !seen.Add(node.Element.ToString())).Select(node => new Finding(node, code, node.Element.ToString()));
    }
}
