using System.Collections.Immutable;
using System.Diagnostics;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>Changes of a text: whether one fits the draft as it reads, and what it makes of it.</summary>
internal static class TextChanges
{
    /// <summary>Why the change cannot be made; null when it can.</summary>
    public static DecisionsRefusal? Fault(TextChange change, DraftDecision draft, int lastPoint) => change switch
    {
        TextChange.ReplacePoint replace => Find(draft, replace.Point) is not { } point
            ? new DecisionsRefusal.UnknownPoint(draft.Key, replace.Point)
            : Changed(point with { Verb = replace.Verb, Text = replace.Text } == point, change, draft, lastPoint),
        TextChange.InsertPoint insert => insert.After != 0 && Find(draft, insert.After) is null
            ? new DecisionsRefusal.UnknownPoint(draft.Key, insert.After)
            : lastPoint >= DraftCheck.HighestPoint ? new DecisionsRefusal.TooManyPoints(draft.Key, DraftCheck.MaximumPoints)
            : Changed(false, change, draft, lastPoint),
        TextChange.DeletePoint delete => Find(draft, delete.Point) is null ? new DecisionsRefusal.UnknownPoint(draft.Key, delete.Point) : null,
        TextChange.ReplaceDocument replace => Changed(replace.Document == draft.Document, change, draft, lastPoint),
        _ => throw new UnreachableException(),
    };

    /// <summary>The draft with the change made.</summary>
    public static DraftDecision Apply(TextChange change, DraftDecision draft, int lastPoint) => change switch
    {
        TextChange.ReplacePoint replace => draft with
        {
            Points = [.. draft.Points.Select(point => point.Key == replace.Point ? new(point.Key, replace.Verb, replace.Text) : point)],
        },
        TextChange.InsertPoint insert => draft with
        {
            Points = draft.Points.Insert(Place(draft.Points, insert.After), new(lastPoint + 1, insert.Verb, insert.Text)),
        },
        TextChange.DeletePoint delete => Without(draft, delete.Point),
        TextChange.ReplaceDocument replace => draft with { Document = replace.Document },
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether the adoption of one change implies that the other is not made: both word the same anew, or its place is gone.</summary>
    public static bool Excludes(TextChange adopted, TextChange other, DraftDecision after, int lastPoint) =>
        (Target(adopted) is { } target && target == Target(other)) || Fault(other, after, lastPoint) is not null;

    private static int? Target(TextChange change) => change switch
    {
        TextChange.ReplacePoint replace => replace.Point,
        TextChange.DeletePoint delete => delete.Point,
        TextChange.ReplaceDocument => 0,
        _ => null,
    };

    private static DecisionsRefusal? Changed(bool same, TextChange change, DraftDecision draft, int lastPoint) =>
        same ? new DecisionsRefusal.NoChange(draft.Key) : DraftCheck.Text(Apply(change, draft, lastPoint));

    private static OperativePoint? Find(DraftDecision draft, int key) => draft.Points.FirstOrDefault(point => point.Key == key);

    private static int Place(ImmutableArray<OperativePoint> points, int after) =>
        after == 0 ? 0 : points.TakeWhile(point => point.Key != after).Count() + 1;

    // What follows from the point falls with it. Where no point is left, an obligation of the whole decision has none to name.
    private static DraftDecision Without(DraftDecision draft, int point) => draft with
    {
        Points = [.. draft.Points.Where(other => other.Key != point)],
        Obligations = [.. draft.Obligations.Where(obligation => obligation.Point != point)],
    };
}
