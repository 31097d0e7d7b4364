using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Meetings.Floor;
using NodaTime;

namespace MeetingOrchestrator.Domain.Rules;

/// <summary>In which order those who asked for the floor get it.</summary>
public enum SpeakerOrder
{
    /// <summary>As they asked.</summary>
    Request,

    /// <summary>In protocol order.</summary>
    Protocol,

    /// <summary>Those who spoke less come first, then as they asked.</summary>
    Alternation,
}

/// <summary>Rules on one kind of speech.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Limit">How long such a speech may last.</param>
/// <param name="Seats">The kinds of seat that may make one.</param>
public sealed record SpeechRule(SpeechKind Kind, Duration Limit, ImmutableArray<SeatKind> Seats)
{
    /// <summary>How long the second and later ones of a delegation under the same item may last; null where as long as the first.</summary>
    public Duration? LimitAgain { get; init; }

    /// <summary>How many of them a delegation may make under an item; null where there is no limit.</summary>
    public int? TimesPerItem { get; init; }
}

/// <summary>Rules on one procedural motion.</summary>
/// <param name="Kind">The motion.</param>
/// <param name="Rank">Its precedence, from 1: the motion of the lowest number is put first.</param>
/// <param name="SpeakersFor">How many may speak in favour, the mover included.</param>
/// <param name="SpeakersAgainst">How many may speak against.</param>
/// <param name="Limit">How long each of them may speak.</param>
public sealed record MotionRule(MotionKind Kind, int Rank, int SpeakersFor, int SpeakersAgainst, Duration Limit);

/// <summary>Rules on the floor. Kinds of speech that are not named have the general limit and are open to every kind of seat.</summary>
public sealed record FloorRules
{
    /// <summary>In which order the floor is given.</summary>
    public SpeakerOrder Order { get; init; }

    /// <summary>Rules by kind of speech.</summary>
    public ImmutableArray<SpeechRule> Speeches { get; init; } = [];

    /// <summary>The motions known, with their rank.</summary>
    public ImmutableArray<MotionRule> Motions { get; init; } = [];

    /// <summary>How long a delegation may speak under one item in all; null where nobody counts.</summary>
    public Duration? BudgetPerItem { get; init; }

    /// <summary>Whether a ruling on a point of order can be appealed against.</summary>
    public bool Appeals { get; init; } = true;

    /// <summary>The rule for a kind of speech; null where the general limit applies.</summary>
    public SpeechRule? For(SpeechKind kind) => Speeches.FirstOrDefault(rule => rule.Kind == kind);

    /// <summary>The rule for a motion; null where the rules know none of the kind.</summary>
    public MotionRule? For(MotionKind kind) => Motions.FirstOrDefault(rule => rule.Kind == kind);
}
