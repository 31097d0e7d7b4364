using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Accreditation;

/// <summary>Takes a delegation from the composition it names to the one that sits at the table.</summary>
internal static class AccreditationDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => throw new NotSupportedException();

    public static AccreditationState Evolve(AccreditationState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        MeetingEvent.ConnectionTested tested => state with
        {
            ConnectionTests = state.ConnectionTests.SetItem(tested.Seat, new(tested.Result, recorded.At)),
        },
        _ => state,
    };
}
