using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Meetings.Conference;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Arithmetic of half-open stretches of time. What comes out is in order, apart, and never empty.</summary>
public static class Spans
{
    /// <summary>Overlapping and touching stretches as one: whoever joins twice at once is there once.</summary>
    public static ImmutableArray<Span> Union(IEnumerable<Span> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        var merged = ImmutableArray.CreateBuilder<Span>();
        foreach (var span in spans.Where(span => span.From < span.To).OrderBy(span => span.From))
        {
            if (merged.Count > 0 && span.From <= merged[^1].To)
            {
                merged[^1] = merged[^1] with { To = Instant.Max(span.To, merged[^1].To) };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged.ToImmutable();
    }

    /// <summary>What is in the first stretches and in none of the others.</summary>
    public static ImmutableArray<Span> Without(IEnumerable<Span> spans, IEnumerable<Span> others)
    {
        var rest = Union(spans);
        foreach (var other in Union(others))
        {
            rest = Union(rest.SelectMany(span => new[]
            {
                span with { To = Instant.Min(span.To, other.From) },
                span with { From = Instant.Max(span.From, other.To) },
            }));
        }

        return rest;
    }

    /// <summary>What of the stretches lies within bounds.</summary>
    public static ImmutableArray<Span> Within(IEnumerable<Span> spans, Span bounds)
    {
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(bounds);
        return Union(spans.Select(span => new Span(Instant.Max(span.From, bounds.From), Instant.Min(span.To, bounds.To))));
    }
}
