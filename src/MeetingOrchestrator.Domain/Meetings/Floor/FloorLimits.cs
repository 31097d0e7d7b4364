using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>How long a speech may last, by the rules and by what was settled for the item.</summary>
internal static class FloorLimits
{
    private static readonly Duration Longest = Duration.FromHours(24);

    /// <summary>The limit of a speech that is given the floor now.</summary>
    public static Duration Of(Speech speech, MeetingState state)
    {
        var limit = OfKind(speech, state);
        return IsCharged(speech.Kind) && BudgetLeft(speech.Seat, speech.Item, state) is { } left ? Duration.Min(limit, left) : limit;
    }

    /// <summary>What is left of a delegation's budget under an item, not below zero; null where nobody counts.</summary>
    public static Duration? BudgetLeft(SeatKey seat, ItemKey item, MeetingState state)
    {
        var use = state.Floor.UseOf(seat, item);
        return Rules(state).Floor.BudgetPerItem is { } budget ? Duration.Max(budget + use.Added - use.Charged, Duration.Zero) : null;
    }

    /// <summary>Whether a speech is charged to the budget.</summary>
    public static bool IsCharged(SpeechKind kind) => kind is not (SpeechKind.PointOfOrder or SpeechKind.OnMotion);

    public static Refusal? Length(Duration length) =>
        length > Duration.Zero && length <= Longest ? null : new FloorRefusal.InvalidLength();

    private static Duration OfKind(Speech speech, MeetingState state)
    {
        var rules = Rules(state);
        if (speech.Motion is { } motion)
        {
            return state.Floor.Motions.Find(motion) is { } moved && rules.Floor.For(moved.Kind) is { } rule ? rule.Limit : rules.SpeechLimit;
        }

        if (SpeakerQueue.IsDebate(speech.Kind) && state.Floor.Of(speech.Item).Limit is { } set)
        {
            return set;
        }

        var again = state.Floor.UseOf(speech.Seat, speech.Item).Turns.GetValueOrDefault(speech.Kind) > 0;
        return rules.Floor.For(speech.Kind) switch
        {
            null => rules.SpeechLimit,
            { LimitAgain: { } second } when again => second,
            var rule => rule.Limit,
        };
    }

    private static RulesOfProcedure Rules(MeetingState state) => state.Lifecycle.Composition!.Rules;
}
