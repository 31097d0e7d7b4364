using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Meetings.Conference;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>When something was so, as it goes on: the fold of its beginnings and ends.</summary>
/// <param name="Ended">The stretches that ended.</param>
/// <param name="Since">The beginning of the stretch that goes on; null when none does.</param>
public sealed record Stretches(ImmutableList<Span> Ended, Instant? Since)
{
    /// <summary>Never yet.</summary>
    public static Stretches None { get; } = new([], null);

    /// <summary>It begins; what goes on already goes on.</summary>
    public Stretches Begin(Instant at) => Since is null ? this with { Since = at } : this;

    /// <summary>It ends, if it was so.</summary>
    public Stretches End(Instant at) => Since is { } since ? new(Ended.Add(new(since, at)), null) : this;

    /// <summary>The stretches up to an instant; one that goes on ends there.</summary>
    public ImmutableArray<Span> Until(Instant end) =>
        Spans.Within(Since is { } since ? Ended.Add(new(since, Instant.Max(since, end))) : Ended, new(Instant.MinValue, end));
}
