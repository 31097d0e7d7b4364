using CsCheck;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Tests.Support;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>Questions about the rules of the sitting itself.</summary>
internal static class RulesGenerator
{
    /// <summary>Item 1 open, before the agenda is adopted, in a council whose rules know special ones for a sitting held by video.</summary>
    public static Scenario BeforeAdoption() =>
        Scenario.RollCalled(WithVirtualSitting(), Sample.SeatKeys).Given(Give.OpenItem("1"));

    public static readonly Gen<MeetingCommand> Command =
        Gen.Select(Gen.OneOf("v1", "v2", "v3"), Gen.OneOf("1", "1", "4"), Give.OpenRulesVote);

    private static Council WithVirtualSitting()
    {
        var council = Sample.Council();
        return council with { Rules = council.Rules with { VirtualSitting = RichRules.Overlay } };
    }
}
