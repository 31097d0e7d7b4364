using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Seats;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Domain.Meetings;

/// <summary>Everything known of a meeting: the fold of its events, one part a feature.</summary>
public sealed record MeetingState
{
    /// <summary>A meeting of which nothing is recorded.</summary>
    public static MeetingState Initial { get; } = new();

    /// <summary>Plan, phase, composition, rules.</summary>
    public LifecycleState Lifecycle { get; init; } = LifecycleState.Initial;

    /// <summary>The video conference and the calendar entries.</summary>
    public ConferenceState Conference { get; init; } = ConferenceState.Initial;

    /// <summary>Delegations named, and connections tested.</summary>
    public AccreditationState Accreditation { get; init; } = AccreditationState.Initial;

    /// <summary>Messages and replies.</summary>
    public InvitationState Invitations { get; init; } = InvitationState.Initial;

    /// <summary>The agenda.</summary>
    public AgendaState Agenda { get; init; } = AgendaState.Initial;

    /// <summary>Who sits in the seats.</summary>
    public SeatsState Seats { get; init; } = SeatsState.Initial;

    /// <summary>Roll call and presence.</summary>
    public AttendanceState Attendance { get; init; } = AttendanceState.Initial;

    /// <summary>The list of speakers.</summary>
    public FloorState Floor { get; init; } = FloorState.Initial;

    /// <summary>Votes.</summary>
    public VotingState Voting { get; init; } = VotingState.Initial;

    /// <summary>Decisions.</summary>
    public DecisionsState Decisions { get; init; } = DecisionsState.Initial;

    /// <summary>Documents issued.</summary>
    public DocumentsState Documents { get; init; } = DocumentsState.Initial;

    /// <summary>Commands whose events are in the record; repeating one yields nothing.</summary>
    public ImmutableHashSet<CommandId> Handled { get; init; } = [];

    /// <summary>Requests whose events are in the record.</summary>
    public HandledRequests HandledRequests { get; init; } = HandledRequests.None;
}
