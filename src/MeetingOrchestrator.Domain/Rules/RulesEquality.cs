using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Rules;

/// <summary>Whether two readings of rules of procedure say the same.</summary>
internal static class RulesEquality
{
    // What holds arrays is compared apart; with the same arrays on both sides the records compare the rest, whatever is added to them.
    public static bool Same(this RulesOfProcedure first, RulesOfProcedure second) =>
        first.Timeline.Same(second.Timeline)
        && first.Questions.Same(second.Questions)
        && first.Weights.Same(second.Weights)
        && first.Floor.Same(second.Floor)
        && Same(first.VirtualSitting, second.VirtualSitting)
        && first with
        {
            Timeline = second.Timeline,
            Questions = second.Questions,
            Weights = second.Weights,
            Floor = second.Floor,
            VirtualSitting = second.VirtualSitting,
        } == second;

    private static bool Same(this FloorRules first, FloorRules second) =>
        first.Speeches.AsSpan().SequenceEqual(second.Speeches.AsSpan(), SameSpeech.Comparer)
        && first.Motions.Same(second.Motions)
        && first with { Speeches = second.Speeches, Motions = second.Motions } == second;

    private static bool Same(RulesOverlay? first, RulesOverlay? second) =>
        first is null || second is null
            ? first is null && second is null
            : first.Questions.Same(second.Questions)
                && (first.Floor is { } floor && second.Floor is { } other ? floor.Same(other) : first.Floor is null && second.Floor is null)
                && first with { Questions = second.Questions, Floor = second.Floor } == second;

    private sealed class SameSpeech : IEqualityComparer<SpeechRule>
    {
        public static readonly SameSpeech Comparer = new();

        public bool Equals(SpeechRule? x, SpeechRule? y) =>
            x is null || y is null ? ReferenceEquals(x, y) : x.Seats.AsSpan().SequenceEqual(y.Seats.AsSpan(), null) && x with { Seats = y.Seats } == y;

        public int GetHashCode(SpeechRule obj) => obj.Kind.GetHashCode();
    }
}
