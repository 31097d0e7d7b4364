using MeetingOrchestrator.GraphSimulator.Shapes;

namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>One operation: where it is, what it takes, who answers. <paramref name="Template"/> is relative to <c>/v1.0</c>.</summary>
internal sealed record Route(string Method, string Template, Func<GraphCall, GraphAnswer> Handle)
{
    /// <summary>Query options the simulator models. Any other answers 400.</summary>
    public IReadOnlyList<string> Query { get; init; } = [];

    /// <summary>Shape of the JSON body; null when the operation takes none.</summary>
    public Shape? Body { get; init; }

    /// <summary>The body may also be base64 MIME as text/plain.</summary>
    public bool AcceptsMime { get; init; }

    /// <summary>
    /// An OData action: its parameters are PascalCase in the metadata and camelCase in the documentation, both are taken [D],
    /// and its body may be left out when no parameter is required.
    /// </summary>
    public bool IsAction { get; init; }

    /// <summary>The first variable of the path is a user.</summary>
    public bool IsOfUser => Template.StartsWith("/users/", StringComparison.Ordinal);

    public bool IsMeetings => Template.Contains("/onlineMeetings", StringComparison.Ordinal);
}
