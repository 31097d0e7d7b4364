using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>The list of speakers in the order in which the floor is due to them.</summary>
public static class SpeakerQueue
{
    /// <summary>How many requests of a delegation may wait at a time: a list that one delegation can fill is a list no longer.</summary>
    public const int MostPerSeat = 10;

    /// <summary>
    /// Points of order first, then those on the motion before the meeting, welcome speeches, reports, co-reports, then questions and
    /// statements in the order of the rules, and last the right of reply.
    /// </summary>
    public static ImmutableArray<Speech> Of(MeetingState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return
        [
            .. state.Floor.Waiting.Select(key => state.Floor.Find(key)!)
                .OrderBy(speech => Rank(speech.Kind))
                .ThenBy(speech => Turn(speech, state))
                .ThenBy(speech => speech.Place.Number)
                .ThenBy(speech => speech.Place.Shift),
        ];
    }

    /// <summary>To whom the floor is due: the first in the list that is present and whose item is under discussion; null when there is none.</summary>
    public static Speech? Next(MeetingState state) =>
        Of(state).FirstOrDefault(speech =>
            state.Attendance.Present.Contains(speech.Seat) && UnderDiscussion.Fault(speech.Item, state.Agenda) is null);

    /// <summary>Whether two speeches wait in the same part of the list, where one can take the other's place.</summary>
    internal static bool Together(Speech first, Speech second) => Rank(first.Kind) == Rank(second.Kind);

    private static int Rank(SpeechKind kind) => kind switch
    {
        SpeechKind.PointOfOrder => 0,
        SpeechKind.OnMotion => 1,
        SpeechKind.Welcome => 2,
        SpeechKind.Report => 3,
        SpeechKind.CoReport => 4,
        SpeechKind.RightOfReply => 6,
        _ => 5,
    };

    private static int Turn(Speech speech, MeetingState state) => (IsDebate(speech.Kind), state.Lifecycle.Composition?.Rules.Floor.Order) switch
    {
        (true, SpeakerOrder.Protocol) => state.Lifecycle.Composition?.Find(speech.Place.Seat)?.OrderRu ?? int.MaxValue,
        (true, SpeakerOrder.Alternation) => state.Floor.UseOf(speech.Place.Seat, speech.Place.Item).Turns
            .Where(turns => IsDebate(turns.Key)).Sum(turns => turns.Value),
        _ => 0,
    };

    /// <summary>Whether the speech is part of the debate, as against what the programme holds and what is about procedure.</summary>
    internal static bool IsDebate(SpeechKind kind) => kind is SpeechKind.Statement or SpeechKind.Question;
}
