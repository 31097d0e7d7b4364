using System.Collections.Immutable;
using System.Text.Json;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Record;
using NodaTime.Text;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>Folds a meeting's state into its summary. Nothing is counted twice: everything comes from the record.</summary>
internal static class SummaryBuilder
{
    public static MeetingSummary Of(PlannedMeeting plan, MeetingState state, VerificationReport? record)
    {
        var composition = state.Lifecycle.Composition;
        var convened = composition is not null;
        return new MeetingSummary(
            plan.Number,
            plan.Meeting.Value,
            Kebab(state.Lifecycle.Phase),
            InstantPattern.ExtendedIso.Format(plan.Time.Start),
            InstantPattern.ExtendedIso.Format(plan.Time.End),
            plan.Time.Zone,
            Kebab(plan.Date),
            Kebab(plan.TimeOfDay),
            state.Lifecycle.Passed.ToImmutableSortedDictionary(pair => pair.Key.Value, pair => Kebab(pair.Value), StringComparer.Ordinal),
            convened ? new SeatSummary(composition!.Seats.Length, Count(composition.Seats, seat => Kebab(seat.Kind))) : null,
            convened ? Messages(state, MessageKind.Invitation) : null,
            convened ? Messages(state, MessageKind.Reminder) : null,
            convened ? Responses(composition!, state) : null,
            RollCall(state),
            state.Agenda.Items.IsEmpty ? null : new AgendaSummary(
                state.Agenda.Items.Length, state.Agenda.AdoptedBy is not null, Outcome(state, state.Agenda.AdoptedBy)),
            state.Floor.Speeches.IsEmpty ? null : Count(
                state.Floor.Speeches.Where(speech => speech.EndedAt is not null), speech => Kebab(speech.Kind)),
            state.Decisions.All.IsEmpty ? null : [.. state.Decisions.All.Select(decision => new DecisionSummary(
                decision.Number, Kebab(decision.State), Kebab(decision.Draft.Verb), decision.Draft.Document, Outcome(state, decision.Vote)))],
            state.Conference.ConferenceDigest is null ? null : Conference(state),
            state.Documents.Issued.IsEmpty ? null : [.. state.Documents.Issued.Select(document => document.File).Order(StringComparer.Ordinal)],
            record is null ? null : new RecordSummary(
                record.IsValid,
                record.Entries,
                record.Head?.ToString() ?? string.Empty,
                record.Signatures.ToImmutableSortedDictionary(head => Kebab(head.Purpose), head => head.Sequence, StringComparer.Ordinal)));
    }

    private static MessageSummary Messages(MeetingState state, MessageKind kind)
    {
        var all = state.Invitations.Messages.Values.Where(message => message.Kind == kind).ToList();
        var issued = all.Where(message => message.Progress == MessageProgress.Issued).ToList();
        var channels = Count(issued, message => Kebab(message.Channel!.Value));
        if (kind == MessageKind.Invitation)
        {
            var onCalendar = state.Lifecycle.Composition!.Delegates
                .Count(delegated => state.Conference.Entries.GetValueOrDefault(delegated.Language)?.ProviderEventId is not null);
            channels = channels.SetItem("calendar", onCalendar);
        }

        return new MessageSummary(
            issued.Count,
            Count(issued, message => message.Language == Language.Russian ? "ru" : "en"),
            channels,
            Count(all.Except(issued), message => Kebab(message.Progress)));
    }

    private static ImmutableSortedDictionary<string, int> Responses(Composition composition, MeetingState state) =>
        Count(composition.Delegates, delegated =>
            state.Invitations.Replies.TryGetValue(delegated.Person.Person, out var replies) ? Kebab(replies[^1].Reply) : "none");

    private static RollCallSummary? RollCall(MeetingState state) => state.Attendance.RollCalls is [.., var last]
        ? new RollCallSummary(
            last.Quorum.Present,
            last.Quorum.Members,
            last.Quorum.Required,
            last.Quorum.Share.ToString(),
            last.Quorum.Satisfied,
            last.Quorum.Article.Key,
            [.. last.Present.Select(seat => seat.Value)],
            [.. last.Absent.Select(seat => seat.Value)])
        : null;

    private static OutcomeSummary? Outcome(MeetingState state, Domain.Kernel.VoteKey? vote) =>
        vote is { } key && state.Voting.Votes[key].Outcome is { } outcome
            ? new OutcomeSummary(
                Kebab(outcome.Kind),
                Kebab(outcome.Rule.Method),
                outcome.Tally.InFavour.Length,
                outcome.Tally.Against.Length,
                outcome.Tally.Abstained.Length,
                outcome.Tally.NotVoting.Length,
                outcome.Tally.NotInterested.Length,
                outcome.BaseCount,
                outcome.Required,
                outcome.Rule.Article.Key)
            : null;

    private static ConferenceSummary Conference(MeetingState state) => new(
        state.Conference.Hardened,
        state.Conference.Entries.Values.Count(entry => entry.ProviderEventId is not null),
        state.Conference.Attendance?.Sessions ?? 0,
        [.. state.Conference.Attendance?.Connections.Select(connection => connection.Seat.Value) ?? []],
        state.Conference.Attendance?.Unmatched.Length ?? 0);

    private static ImmutableSortedDictionary<string, int> Count<T>(IEnumerable<T> items, Func<T, string> key) =>
        items.GroupBy(key).ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
