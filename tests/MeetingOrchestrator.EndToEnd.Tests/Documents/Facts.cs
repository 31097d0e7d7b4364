namespace MeetingOrchestrator.EndToEnd.Tests.Documents;

/// <summary>Looks for facts in a text, each after the one before.</summary>
internal static class Facts
{
    /// <summary>The first fact that is not stated after those before it; null when all are.</summary>
    public static string? FirstMissing(string text, IEnumerable<string> facts)
    {
        var from = 0;
        foreach (var fact in facts)
        {
            var found = text.IndexOf(fact, from, StringComparison.Ordinal);
            if (found < 0)
            {
                return fact;
            }

            from = found + fact.Length;
        }

        return null;
    }

    public static IReadOnlyList<string> Of(string document, string language) =>
        document == "minutes" ? MinutesFacts.Of(language) : PressReleaseFacts.Of(language);
}
