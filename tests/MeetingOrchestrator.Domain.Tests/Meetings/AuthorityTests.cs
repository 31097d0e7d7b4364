using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Tests.Support;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class AuthorityTests
{
    private static readonly Capacity[] Office = [Capacity.Office];
    private static readonly Capacity[] Chair = [Capacity.PresidingOfficer];
    private static readonly Capacity[] Desk = [Capacity.Secretary, Capacity.PresidingOfficer];
    private static readonly Capacity[] Service = [Capacity.Service];
    private static readonly Capacity[] Delegate = [Capacity.Delegate];
    private static readonly Capacity[] DelegateOrSecretary = [Capacity.Delegate, Capacity.Secretary];

    public static TheoryData<MeetingCommand, Capacity[]> Table => new()
    {
        { Give.Plan(), Office }, { Give.Agenda(), Office }, { Give.Decision("d1"), Office }, { Give.Approve("d1", Language.Russian), Office }, { Give.Cancel(), Office },
        { Give.Open(), Chair }, { Give.Suspend(), Chair }, { Give.Resume(), Chair }, { Give.Adjourn(), Chair }, { Give.Close(), Chair },
        { Give.OpenItem("1"), Chair }, { Give.CloseItem("1"), Chair }, { Give.StartRollCall(), Chair }, { Give.CompleteRollCall(), Chair },
        { Give.GiveFloor("s"), Chair }, { Give.EndSpeech("s"), Chair }, { Give.OpenAgendaVote("v"), Chair }, { Give.CloseVote("v"), Chair }, { Give.ApproveMinutes(), Chair },
        { Give.Call("AZ", RollCallAnswer.Present), Desk }, { Give.Note("1"), Desk }, { Give.Summarise("s"), Desk }, { Give.Arrival("AZ"), Desk }, { Give.Departure("AZ"), Desk },
        { Give.Cast("v", "AZ", Choice.InFavour), Delegate }, { Give.Object("v", "AZ"), Delegate }, { Give.NotInterested("v", "AZ"), Delegate }, { Give.Opinion("d1", "AZ"), Delegate },
        { Give.RequestFloor("s", "AZ", "1"), DelegateOrSecretary }, { Give.Withdraw("s"), DelegateOrSecretary },
        { Give.Perform("notice-p45d"), Service }, { Give.Conference("c"), Service }, { Give.Hardening(), Service }, { Give.JoinInformation(Language.Russian), Service },
        { Give.Entry(Language.Russian, "e"), Service }, { Give.Harvest("m"), Service }, { Give.Issued("m"), Service }, { Give.Unknown("m"), Service }, { Give.Expired("m"), Service },
        { Give.Replies(), Service }, { Give.Documents(), Service },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Table))]
    public void Command_is_open_to_exactly_these_capacities(MeetingCommand command, Capacity[] entitled)
    {
        foreach (var capacity in Enum.GetValues<Capacity>())
        {
            var actor = new Actor(capacity, capacity == Capacity.Delegate ? Sample.Key("AZ") : null);
            var refused = MeetingDecider.Decide(command.By(actor), MeetingState.Initial).Refusal is AccessRefusal;
            refused.ShouldBe(!entitled.Contains(capacity), $"{capacity} gives {command.GetType().Name}");
        }
    }

    [Fact]
    public void Table_covers_every_command() =>
        Table.Select(row => row.Data.Item1.GetType()).Distinct().ShouldBe(
            typeof(MeetingCommand).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(MeetingCommand))), ignoreOrder: true);

    [Fact]
    public void Delegate_does_not_act_for_another_seat()
    {
        var scenario = Scenario.Deciding().Given(Give.RequestFloor("s1", "AM", "4"), Give.OpenDecisionVote("v1", "d1"));
        scenario.When(Give.Object("v1", "AM").By(Give.Delegate("KZ"))).ThenRefused("access.not-your-seat", Sample.Key("AM"));
        scenario.When(Give.Withdraw("s1").By(Give.Delegate("KZ"))).ThenRefused("access.not-your-seat", Sample.Key("AM"));
        scenario.When(Give.Object("v1", "AM").By(new Actor(Capacity.Delegate))).ThenRefused("access.not-your-seat", Sample.Key("AM"));
    }

    [Fact]
    public void Refusal_names_who_is_entitled() =>
        Scenario.Convened().When(Give.Open().By(Give.Secretary)).ThenRefused("access.not-entitled", Capacity.Secretary, new[] { Capacity.PresidingOfficer });
}
