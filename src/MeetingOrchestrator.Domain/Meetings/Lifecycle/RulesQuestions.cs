using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Lifecycle;

/// <summary>The adoption of special rules for a sitting held by video.</summary>
internal static class RulesQuestions
{
    public static Refusal? Fault(MeetingState state) =>
        state.Lifecycle.VirtualSittingRulesAdopted is not null ? new LifecycleRefusal.VirtualRulesInForce()
        : state.Lifecycle.Composition!.Rules.VirtualSitting is null ? new LifecycleRefusal.NoVirtualRules()
        : null;

    public static IEnumerable<MeetingEvent> Consequences(Vote vote, Outcome outcome)
    {
        if (outcome.Kind == OutcomeKind.Adopted)
        {
            yield return new VirtualSittingRulesAdopted(vote.Key);
        }
    }
}
