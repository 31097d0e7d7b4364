using System.Collections.Immutable;

namespace MeetingOrchestrator.Domain.Meetings.Documents;

/// <summary>The documents issued.</summary>
public sealed record DocumentsState
{
    /// <summary>Before anything happened.</summary>
    public static DocumentsState Initial { get; } = new();

    /// <summary>Whether documents were asked for.</summary>
    public bool Due { get; init; }

    /// <summary>Issued, in order.</summary>
    public ImmutableArray<MeetingEvent.DocumentIssued> Issued { get; init; } = [];
}
