using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Domain.Meetings;

/// <summary>Conditions that several features ask for; each gives the refusal, or null when it holds.</summary>
internal static class Require
{
    public static Refusal? Phase(MeetingState state, params MeetingPhase[] allowed) =>
        allowed.Contains(state.Lifecycle.Phase) ? null : new LifecycleRefusal.WrongPhase(state.Lifecycle.Phase, [.. allowed]);

    /// <summary>Convened, whatever came after: what the outside world reports may come late.</summary>
    public static Refusal? Convened(MeetingState state) =>
        state.Lifecycle.Composition is null ? new LifecycleRefusal.NotConvened() : null;

    public static Refusal? NoVoteOpen(MeetingState state) =>
        state.Voting.Open is { } open ? new VotingRefusal.StillOpen(open) : null;

    /// <summary>The record is not completed over a silence procedure that runs: nothing could end it any more.</summary>
    public static Refusal? NoSilence(MeetingState state) =>
        state.Voting.Silences.IsEmpty ? null : new VotingRefusal.SilencePending([.. state.Voting.Silences.OrderBy(key => key.Value, StringComparer.Ordinal)]);

    public static Refusal? NobodySpeaking(MeetingState state) =>
        state.Floor.Speaking is { } speech ? new FloorRefusal.SpeechInProgress(speech.Key, speech.Seat) : null;

    /// <summary>Nobody has the floor, and no appeal, point of order, motion or interrupted speech waits.</summary>
    public static Refusal? FloorIsClear(MeetingState state) => NobodySpeaking(state) ?? FloorGate.Clear(state);

    public static Refusal? NoRollCall(MeetingState state) =>
        state.Attendance.Calling is { } calling ? new AttendanceRefusal.RollCallInProgress(calling.Number) : null;

    public static Refusal? Seat(MeetingState state, SeatKey seat) =>
        state.Lifecycle.Composition?.Find(seat) is null ? new AttendanceRefusal.UnknownSeat(seat) : null;

    public static Refusal? DraftMinutesIssued(MeetingState state) =>
        state.Documents.Issued.Any(document => document.Kind == DocumentKind.DraftMinutes) ? null : new DocumentsRefusal.MinutesNotIssued();

    /// <summary>The minutes are made from notes and summaries: what is entered after them would be lost.</summary>
    public static Refusal? MinutesNotDue(MeetingState state) =>
        state.Documents.Due ? new DocumentsRefusal.AlreadyDue() : null;

    /// <summary>The quorum stands, under rules by which it must stand all the time.</summary>
    public static Refusal? Quorate(MeetingState state) => QuorumRequirement.ToGoOn(state);

    /// <summary>The quorum stands as far as the rules ask for it before the item is taken up.</summary>
    public static Refusal? QuorateFor(MeetingState state, ItemKey item) => QuorumRequirement.ToTakeUp(item, state);

    public static Refusal? QuorumUnchallenged(MeetingState state) =>
        state.Attendance.QuorumChallenged ? new QuorumRefusal.Challenged() : null;
}
