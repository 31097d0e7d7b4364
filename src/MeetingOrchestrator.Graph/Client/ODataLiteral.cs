namespace MeetingOrchestrator.Graph.Client;

internal static class ODataLiteral
{
    /// <summary>A string literal of $filter; a quote inside is doubled (OData ABNF, <c>SQUOTE-in-string</c>), or it would end the literal.</summary>
    public static string Of(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
