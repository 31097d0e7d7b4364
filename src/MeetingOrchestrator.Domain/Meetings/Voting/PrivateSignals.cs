using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>Passes silent signals of delegations to the presiding officer.</summary>
internal static class PrivateSignals
{
    public static Verdict<MeetingEvent> Decide(SendPrivateSignal command, MeetingState state)
    {
        var sent = new PrivateSignalSent(command.Seat, command.Signal, state.Voting.Open, state.Agenda.Open);
        return (Require.Phase(state, MeetingPhase.Open, MeetingPhase.Suspended)
            ?? Require.Seat(state, command.Seat)
            ?? (Enum.IsDefined(command.Signal) ? null : new VotingRefusal.UnknownSignal((int)command.Signal))) is { } refusal ? refusal
            : state.Voting.Signals.Contains(Of(sent)) ? Verdict<MeetingEvent>.Accept()
            : Verdict<MeetingEvent>.Accept(sent);
    }

    public static PrivateSignal Of(PrivateSignalSent sent) => new(sent.Seat, sent.Signal, sent.Vote, sent.Item);
}
