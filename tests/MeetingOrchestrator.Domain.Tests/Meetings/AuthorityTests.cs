using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class AuthorityTests
{
    private static readonly Capacity[] Office = [Capacity.Office];
    private static readonly Capacity[] Chair = [Capacity.PresidingOfficer];
    private static readonly Capacity[] Desk = [Capacity.Secretary, Capacity.PresidingOfficer];
    private static readonly Capacity[] Service = [Capacity.Service];
    private static readonly Capacity[] Delegate = [Capacity.Delegate];
    private static readonly Capacity[] DelegateOrSecretary = [Capacity.Delegate, Capacity.Secretary];
    private static readonly Capacity[] DelegateOrOffice = [Capacity.Delegate, Capacity.Office];
    private static readonly Capacity[] DelegateOrService = [Capacity.Delegate, Capacity.Service];
    private static readonly Capacity[] Secretary = [Capacity.Secretary];
    private static readonly Capacity[] OfficeOrChair = [Capacity.Office, Capacity.PresidingOfficer];
    private static readonly Capacity[] DelegateOrDesk = [Capacity.Delegate, .. Desk];
    private static readonly Capacity[] OfficeOrSecretary = [Capacity.Office, Capacity.Secretary];

    public static TheoryData<MeetingCommand, Capacity[]> Table => new()
    {
        { Give.Plan(), Office }, { Give.Agenda(), Office }, { Give.Decision("d1"), Office }, { Give.Approve("d1", Language.Russian), Office }, { Give.Cancel(), Office },
        { Give.Open(), Chair }, { Give.Suspend(), Chair }, { Give.Resume(), Chair }, { Give.Adjourn(), Chair }, { Give.Close(), Chair },
        { Give.OpenItem("1"), Chair }, { Give.CloseItem("1"), Chair }, { Give.StartRollCall(), Chair }, { Give.CompleteRollCall(), Chair },
        { Give.GiveFloor("s"), Chair }, { Give.EndSpeech("s"), Chair }, { Give.OpenAgendaVote("v"), Chair }, { Give.CloseVote("v"), Chair }, { Give.ApproveMinutes(), Chair },
        { Give.OpenProposed("v"), Chair }, { Give.PauseVote("v"), Chair }, { Give.ResumeVote("v"), Chair }, { Give.Annul("v"), Chair }, { Give.Declare("v"), Chair },
        { Give.CastingVote("v", Choice.Against), Chair }, { Give.Propose("v"), OfficeOrChair }, { Give.WithdrawVote("v"), OfficeOrChair },
        { Give.CastSecret("v", "AZ", Choice.Against), Delegate }, { Give.SecretCount("v", 0, 0, 0), Service }, { Give.Break("v", "AZ"), Delegate },
        { Give.Enter("v", "AZ", Choice.Against), Secretary }, { Give.Confirm("v", "AZ", Choice.Against), Desk }, { Give.RejectWritten("v", "AZ"), Desk },
        { Give.CallNext("v"), Desk }, { Give.Pass("v", "AZ"), DelegateOrDesk }, { Give.Signal("AZ", PrivateSignalKind.NeedsTime), Delegate },
        { Give.Call("AZ", RollCallAnswer.Present), Desk }, { Give.Note("1"), Desk }, { Give.Summarise("s"), Desk }, { Give.Arrival("AZ"), Desk }, { Give.Departure("AZ"), Desk },
        { Give.Cast("v", "AZ", Choice.InFavour), Delegate }, { Give.Object("v", "AZ"), Delegate }, { Give.NotInterested("v", "AZ"), Delegate }, { Give.Opinion("d1", "AZ"), Delegate },
        { Give.RequestFloor("s", "AZ", "1"), DelegateOrSecretary }, { Give.Withdraw("s"), DelegateOrSecretary },
        { Give.Raise("p", "AZ"), DelegateOrSecretary }, { Give.Appeal("p", "AZ"), DelegateOrSecretary }, { Give.WithdrawAppeal("p"), DelegateOrSecretary },
        { Give.Move("m", MotionKind.CloseList, "AZ"), DelegateOrSecretary }, { Give.WithdrawMotion("m"), DelegateOrSecretary }, { Give.Speak("m", "s", "AZ"), DelegateOrSecretary },
        { Give.Swap("s", "t"), Desk }, { Give.Pause("s"), Desk }, { Give.ResumeSpeech("s"), Desk },
        { Give.Move("s", SpeakerPlacement.Before, "t"), Chair }, { Give.CloseList(), Chair }, { Give.ReopenList(), Chair }, { Give.Limit("4", Duration.Zero), Chair },
        { Give.Budget("AZ", Duration.Zero), Chair }, { Give.Extend("s", Duration.Zero), Chair }, { Give.Cut("s"), Chair }, { Give.Rule("p"), Chair },
        { Give.Perform("notice-p45d"), Service }, { Give.Conference("c"), Service }, { Give.Hardening(), Service }, { Give.JoinInformation(Language.Russian), Service },
        { Give.Entry(Language.Russian, "e"), Service }, { Give.Harvest("m"), Service }, { Give.Issued("m"), Service }, { Give.Unknown("m"), Service }, { Give.Expired("m"), Service },
        { Give.Replies(), Service }, { Give.Documents(), Service },
        { Give.Reschedule(Sample.Plan), Office }, { Give.Postpone(), Office }, { Give.Security(ConferenceSecurity.Safe), Office }, { Give.Resend("m"), Office },
        { Give.Remind("AZ"), Office }, { Give.ApproveDelegation("AZ", 1), Office }, { Give.RejectDelegation("AZ", 1), Office },
        { Give.ReturnDelegation("AZ", 1), Office }, { Give.Match("r", "AZ"), OfficeOrSecretary },
        { Give.Name("AZ"), DelegateOrOffice }, { Give.Test("AZ", ConnectionResult.Passed), DelegateOrOffice },
        { Give.Reply("AZ", Reply.Accepted), Delegate }, { Give.Opened(Sample.Person("AZ").Person), DelegateOrService },
        { Give.Updated(1), Service }, { Give.EntryUpdated(Language.Russian, 1, 1), Service }, { Give.EntryCancelled(Language.Russian, 1), Service },
        { Give.TakeSeat("AZ", Sample.Person("AZ").Person.Value), DelegateOrSecretary }, { Give.HandOver("AZ", "az-2"), DelegateOrSecretary }, { Give.LeaveSeat("AZ"), DelegateOrSecretary },
        { Give.SubmitCredentials("AZ"), [Capacity.Delegate, Capacity.Office, Capacity.Secretary] },
        { Give.AcceptCredentials("AZ"), [Capacity.Secretary] }, { Give.QuestionCredentials("AZ"), [Capacity.Secretary] },
        { Give.FileProxy("AZ", "AM"), DelegateOrOffice }, { Give.WithdrawProxy("AZ"), DelegateOrOffice }, { Give.Challenge(), [Capacity.Delegate, Capacity.PresidingOfficer] },
        { Give.Connections(), Service }, { Give.Roster(), Service },
        { Give.AmendAgenda("a", "AZ", Give.Add("5")), DelegateOrSecretary }, { Give.WithdrawAgendaAmendment("a"), DelegateOrSecretary },
        { Give.AmendText("a", "AZ", Give.Delete(1)), DelegateOrSecretary }, { Give.WithdrawTextAmendment("a"), DelegateOrSecretary },
        { Give.AcceptAgendaAmendment("a"), Chair }, { Give.AcceptTextAmendment("a"), Chair }, { Give.Order("d1"), Chair },
        { Give.Reservation("d1", "AZ"), Delegate }, { Give.CloseObligation("o"), [Capacity.Office, Capacity.Secretary] },
        { Give.Report("o", "AZ"), [Capacity.Delegate, Capacity.Office, Capacity.Secretary] },
        { Give.Deleted(), Service }, { Give.Failed("m"), Service }, { Give.Undelivered("m"), Service },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Table))]
    public void Command_is_open_to_exactly_these_capacities(MeetingCommand command, Capacity[] entitled)
    {
        foreach (var capacity in Enum.GetValues<Capacity>())
        {
            var actor = capacity == Capacity.Delegate
                ? new Actor(capacity, Sample.Key("AZ"), Sample.Person("AZ").Person)
                : new Actor(capacity);
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
    public void Delegate_does_not_answer_for_another_person()
    {
        var another = new Actor(Capacity.Delegate, Sample.Key("AM"), Sample.Person("AM").Person);
        Scenario.Invited().When(Give.Reply("AZ", Reply.Accepted).By(another)).ThenRefused("access.not-yourself", Sample.Person("AZ").Person);
        Scenario.Invited().When(Give.Opened(Sample.Person("AZ").Person).By(another)).ThenRefused("access.not-yourself");
        Scenario.Invited().When(Give.Reply("AZ", Reply.Accepted).By(Give.Delegate("AZ"))).ThenRefused("access.not-yourself");
        Scenario.Invited().When(Give.Test("AZ", ConnectionResult.Passed).By(another)).ThenRefused("access.not-your-seat");
    }

    [Fact]
    public void Refusal_names_who_is_entitled() =>
        Scenario.Convened().When(Give.Open().By(Give.Secretary)).ThenRefused("access.not-entitled", Capacity.Secretary, new[] { Capacity.PresidingOfficer });
}
