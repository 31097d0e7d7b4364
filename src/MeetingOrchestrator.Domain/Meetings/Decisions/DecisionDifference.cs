using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>How a point differs between two versions of a draft.</summary>
/// <param name="Key">The point's key.</param>
/// <param name="Earlier">The verb before; null for a point that was inserted.</param>
/// <param name="Later">The verb now; null for a point that was deleted.</param>
/// <param name="Text">The differences of its text.</param>
public sealed record PointDifference(int Key, OperativeVerb? Earlier, OperativeVerb? Later, ImmutableArray<TextPart> Text);

/// <summary>How one language of a draft differs between two versions.</summary>
/// <param name="Document">The differences of the document.</param>
/// <param name="Points">The points of the later version in order, then those that were deleted.</param>
public sealed record DecisionDifference(ImmutableArray<TextPart> Document, ImmutableArray<PointDifference> Points)
{
    /// <summary>The differences of two versions in one language. Points are matched by their keys, so that one that moved is no other.</summary>
    public static DecisionDifference Between(DecisionVersion earlier, DecisionVersion later, Language language)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var (before, after) = (earlier.Draft.Points, later.Draft.Points);
        var keys = after.Select(point => point.Key).Union(before.Select(point => point.Key));
        return new(
            TextDifference.Between(earlier.Draft.Document, later.Draft.Document, language),
            [.. keys.Select(key => Of(
                key, before.FirstOrDefault(point => point.Key == key), after.FirstOrDefault(point => point.Key == key), language))]);
    }

    private static PointDifference Of(int key, OperativePoint? before, OperativePoint? after, Language language) =>
        new(key, before?.Verb, after?.Verb, TextDifference.Between(before?.Text, after?.Text, language));
}
