using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>Conducts the debate: who asks for the floor, who has it, what is raised against the conduct, and what is moved.</summary>
internal static class FloorDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        RequestFloor or WithdrawFloorRequest or SwapSpeakers or MoveSpeaker or CloseSpeakersList or ReopenSpeakersList =>
            SpeakersDecider.Decide(command, state),
        SetTimeLimit or ExtendBudget or PauseSpeech or ResumeSpeech or ExtendSpeech => TimeDecider.Decide(command, state),
        GiveFloor or EndSpeech or WithdrawFloor or SummariseSpeech => SpeechDecider.Decide(command, state),
        RaisePointOfOrder or GiveRuling or AppealRuling or WithdrawAppeal => OrderDecider.Decide(command, state),
        MoveMotion or WithdrawMotion or SpeakOnMotion => MotionDecider.Decide(command, state),
        _ => throw new UnreachableException(),
    };

    public static FloorState Evolve(FloorState state, Recorded<MeetingEvent> recorded) =>
        OrderFold.Evolve(FloorFold.Evolve(state, recorded), recorded);
}
