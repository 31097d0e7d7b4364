using System.Collections.Immutable;

namespace MeetingOrchestrator.Domain.Meetings.Documents;

/// <summary>The documents issued.</summary>
public sealed record DocumentsState
{
    /// <summary>Before anything happened.</summary>
    public static DocumentsState Initial { get; } = new();

    /// <summary>The kinds asked for so far.</summary>
    public ImmutableHashSet<DocumentKind> Asked { get; init; } = [];

    /// <summary>Whether documents were asked for: what they are made from no longer changes.</summary>
    public bool Due => !Asked.IsEmpty;

    /// <summary>Whether the approved minutes were asked for: they end the record.</summary>
    public bool MinutesApproved => Asked.Contains(DocumentKind.Minutes);

    /// <summary>Issued, in order.</summary>
    public ImmutableArray<MeetingEvent.DocumentIssued> Issued { get; init; } = [];
}
