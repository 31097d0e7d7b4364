using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Application.Api.Readings;

/// <summary>Readings as they follow from a meeting's state. Pure.</summary>
internal static class StateReadings
{
    public static MeetingDescription Meeting(MeetingId meeting, MeetingState state)
    {
        var lifecycle = state.Lifecycle;
        return new MeetingDescription(
            meeting,
            lifecycle.Council!.Value,
            lifecycle.Phase,
            lifecycle.Plan!,
            lifecycle.OpenedAt,
            lifecycle.ClosedAt,
            lifecycle.PresidingOfficer?.Person,
            [
                .. (lifecycle.Composition?.Seats ?? []).OrderBy(seat => seat.OrderRu).Select(seat => new SeatReading(
                    seat.Key, seat.Kind, new BilingualText(seat.Ru.Full, seat.En.Full), seat.Key == lifecycle.Composition!.Chair)),
            ],
            lifecycle.Composition is { } composition ? Rules(composition.Rules) : null);
    }

    public static AgendaReading Agenda(MeetingState state) => new(
        state.Agenda.Published,
        state.Agenda.AdoptedBy,
        state.Agenda.Open,
        [
            .. state.Agenda.Items.Select(item => new ItemReading(
                item.Key, item.Title, item.Purpose, item.Rapporteur, item.Length.TotalMinutes, state.Agenda.Closed.Contains(item.Key),
                state.Agenda.Notes.GetValueOrDefault(item.Key, []))),
        ]);

    public static AttendanceReading Attendance(MeetingState state) => new(
        [.. state.Attendance.Present.OrderBy(seat => seat.Value, StringComparer.Ordinal)],
        state.Lifecycle.Composition is { } composition ? Quorum.Find(composition, state.Attendance.Present) : null,
        state.Attendance.Calling is { } calling
            ? new CallingReading(calling.Number, [.. calling.Order.Select(seat => new CalledSeat(seat, calling.AnswersOf(seat)))])
            : null,
        state.Attendance.RollCalls);

    public static FloorReading Floor(MeetingState state) => new(
        state.Floor.Speaking?.Key,
        [
            .. state.Floor.Speeches.Select(speech => new SpeechReading(
                speech.Key, speech.Kind, speech.Seat, speech.Speaker.Person, speech.Item, speech.Progress, speech.StartedAt, speech.EndedAt, speech.Summary)),
        ]);

    public static VotesReading Votes(MeetingState state) => new(
        state.Voting.Open,
        [.. state.Voting.Order.Select(key => VoteDisplay.Of(state.Voting.Votes[key], Voting(state)))]);

    public static DecisionsReading Decisions(MeetingState state) => new(
    [
        .. state.Decisions.All.Select(decision => new DecisionReading(
            decision.Draft.Key, decision.Draft.Item, decision.Draft.Verb, decision.Draft.Document, decision.State, decision.Number, decision.Vote,
            decision.Text.Version, decision.Text.IsInParity, decision.Text.Text, decision.Opinions)),
    ]);

    public static VoteReading? Vote(MeetingState state, VoteKey vote) =>
        state.Voting.Votes.TryGetValue(vote, out var found) ? VoteDisplay.Of(found, Voting(state)) : null;

    private static VotingRules Voting(MeetingState state) => state.Lifecycle.Composition?.Rules.Voting ?? new VotingRules();

    private static RulesReading Rules(RulesOfProcedure rules) => new(
        rules.Key, rules.Version, rules.Verified, rules.Title, rules.Source, rules.Quorum,
        [.. Enum.GetValues<QuestionKind>().Select(kind => new QuestionRule(kind, rules.For(kind)))],
        rules.Voting, rules.SpeechLimit.TotalMinutes);
}
