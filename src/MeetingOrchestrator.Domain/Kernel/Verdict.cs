using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>What a decider answers: events (none when the command was done already), or a named refusal.</summary>
/// <typeparam name="TEvent">The closed hierarchy of events of the stream.</typeparam>
public sealed record Verdict<TEvent>
{
    private Verdict(ImmutableArray<TEvent> events, Refusal? refusal) => (Events, Refusal) = (events, refusal);

    /// <summary>The events decided; empty when refused or when nothing changes.</summary>
    public ImmutableArray<TEvent> Events { get; }

    /// <summary>Why the command was refused; null when it was accepted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether the command was refused.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    /// <summary>Accepts with these events.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "Reads as the domain speaks: Verdict.Accept.")]
    public static Verdict<TEvent> Accept(params ImmutableArray<TEvent> events) => new(events, null);

    /// <summary>Refuses for this reason.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "Reads as the domain speaks: Verdict.Refuse.")]
    public static Verdict<TEvent> Refuse(Refusal refusal) => new([], refusal);

    /// <summary>A refusal is a verdict.</summary>
    public static implicit operator Verdict<TEvent>(Refusal refusal) => Refuse(refusal);
}
