using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;

namespace MeetingOrchestrator.Documents.Formal;

/// <summary>Questions that both documents put to a dossier.</summary>
internal static class Dossiers
{
    /// <summary>The plan.</summary>
    /// <exception cref="InvalidOperationException">The meeting was never planned: no document can be made of it.</exception>
    public static PlannedMeeting Plan(this MeetingDossier dossier) =>
        dossier.State.Lifecycle.Plan ?? throw new InvalidOperationException("A document needs a meeting that was planned.");

    /// <summary>The composition.</summary>
    /// <exception cref="InvalidOperationException">The meeting was never convened: no document can be made of it.</exception>
    public static Composition Composition(this MeetingDossier dossier) =>
        dossier.State.Lifecycle.Composition ?? throw new InvalidOperationException("A document needs a meeting that was convened.");

    /// <summary>The person; null when erased.</summary>
    public static Person? Find(this MeetingDossier dossier, PersonReference? reference) =>
        reference is null ? null : dossier.People.GetValueOrDefault(reference.Person);

    /// <summary>Who presided, or is to preside while the meeting was not opened.</summary>
    public static PersonReference Presiding(this MeetingDossier dossier) =>
        dossier.State.Lifecycle.PresidingOfficer ?? dossier.Composition().PresidingOfficer;

    /// <summary>Whether the presiding officer is the chair, who presides unless somebody else is named for the meeting.</summary>
    public static bool ChairPresided(this MeetingDossier dossier) =>
        dossier.Presiding().Person == dossier.Composition().PresidingOfficer.Person;

    /// <summary>
    /// The seats of a kind that took part, in protocol order: present at a roll call, at a vote, at the end, or heard. An invitation
    /// or an open connection is no evidence.
    /// </summary>
    public static ImmutableArray<Seat> Present(this MeetingDossier dossier, SeatKind kind, Language language)
    {
        var state = dossier.State;
        var present = state.Attendance.RollCalls.SelectMany(call => call.Present)
            .Concat(state.Attendance.Present)
            .Concat(state.Voting.Votes.Values.SelectMany(vote => vote.Present))
            .Concat(state.Floor.Speeches.Where(speech => speech.Progress == SpeechProgress.Ended).Select(speech => speech.Seat))
            .ToHashSet();
        return [.. dossier.Composition().Seats.Where(seat => seat.Kind == kind && present.Contains(seat.Key)).OrderBy(seat => seat.Order(language))];
    }
}
