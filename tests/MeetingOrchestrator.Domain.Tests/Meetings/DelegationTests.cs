using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;
using DelegateRole = MeetingOrchestrator.Domain.Councils.DelegateRole;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class DelegationTests
{
    private static readonly Instant Now = Scenario.Days(-20);
    private static readonly DelegationMember Head = Sample.Member("kz-1", DelegateRole.Head);
    private static readonly DelegationMember Adviser = Sample.Member("kz-2", DelegateRole.Adviser, Language.English);
    private static readonly DelegationMember Interpreter = Sample.Member("kz-3", DelegateRole.Interpreter, Language.English, "ru", "kk");

    [Fact]
    public void Composition_is_named_head_first_under_the_next_version()
    {
        var scenario = Told().When(Give.Name("KZ", Adviser, Head).At(Now)).Then(new DelegationNamed(Sample.Key("KZ"), 1, [Head, Adviser]));
        scenario.When(Give.Name("KZ", Head, Adviser with { }).At(Now)).ThenNothing();
        scenario.When(Give.Name("KZ", Head, Interpreter).At(Now)).Then(new DelegationNamed(Sample.Key("KZ"), 2, [Head, Interpreter]));
        scenario.When(Give.Name("KZ", Head, Interpreter with { Interprets = ["ru", "kk"] }).At(Now)).ThenNothing();
        scenario.When(Give.Name("KZ", Head, Interpreter with { Interprets = ["ru"] }).At(Now)).Verdict.Events.Length.ShouldBe(1);
    }

    [Fact]
    public void Focal_point_and_head_name_their_own_delegation_and_nobody_else_does()
    {
        var name = Give.Name("KZ", Head).At(Now);
        Told().When(name.By(Of("KZ", "kz-focal"))).Verdict.Events.Length.ShouldBe(1);
        Told().When(name.By(Of("KZ", "kz-head"))).Verdict.Events.Length.ShouldBe(1);
        Told().When(name.By(Of("KZ", "kz-2"))).ThenRefused("delegation.not-focal-point", Sample.Key("KZ"));
        Told().When(name.By(Give.Delegate("KZ"))).ThenRefused("delegation.not-focal-point");
        Told().When(name.By(Of("AM", "am-head"))).ThenRefused("access.not-your-seat");
        // The head that was approved answers for the delegation from then on.
        var approved = Told().Given(name, Give.ApproveDelegation("KZ", 1).At(Now));
        approved.When(Give.Name("KZ", Head, Adviser).At(Now).By(Of("KZ", "kz-1"))).Verdict.Events.Length.ShouldBe(1);
        approved.When(Give.Name("KZ", Head).At(Now).By(Of("KZ", "kz-head"))).ThenRefused("delegation.not-focal-point");
    }

    public static TheoryData<string, ImmutableArray<DelegationMember>> Faults => new()
    {
        { "delegation.one-head", [] },
        { "delegation.one-head", [Adviser] },
        { "delegation.one-head", [Head, Sample.Member("kz-4", DelegateRole.Head)] },
        { "delegation.person-repeated", [Head, Adviser with { Person = Head.Person }] },
        { "delegation.in-another-delegation", [Head, Adviser with { Person = Sample.Person("AM") }] },
        { "delegation.in-another-delegation", [Head, Sample.Member("by-1", DelegateRole.Adviser)] },
        { "delegation.no-place", [Head, Adviser with { Role = DelegateRole.FocalPoint }] },
        { "delegation.languages-missing", [Head, Interpreter with { Interprets = [] }] },
        { "delegation.languages-missing", [Head, Interpreter with { Interprets = default }] },
        { "delegation.languages-missing", [Head, Interpreter with { Interprets = ["Russian language"] }] },
        { "delegation.languages-missing", [Head, Interpreter with { Interprets = ["ru", "RU"] }] },
        { "delegation.languages-unused", [Head with { Interprets = ["ru"] }] },
        { "delegation.too-many", [Head, .. Enumerable.Range(100, 50).Select(number => Sample.Member($"kz-{number}", DelegateRole.Adviser))] },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Faults))]
    public void Composition_that_cannot_sit_at_the_table_is_refused(string code, ImmutableArray<DelegationMember> members) =>
        Told().Given(Give.Name("BY", Sample.Member("by-1", DelegateRole.Head)).At(Now)).When(Give.Name("KZ", members).At(Now)).ThenRefused(code);

    [Fact]
    public void Delegation_of_fifty_is_the_largest() =>
        Told().When(Give.Name("KZ", [Head, .. Enumerable.Range(100, 49).Select(number => Sample.Member($"kz-{number}", DelegateRole.Adviser))]).At(Now))
            .Verdict.Events.Length.ShouldBe(1);

    [Fact]
    public void Person_whom_an_approved_composition_replaced_may_sit_in_another_delegation()
    {
        var scenario = Told().Given(Give.Name("KZ", Head).At(Now));
        scenario.When(Give.Name("AM", Sample.Member("kz-head", DelegateRole.Head)).At(Now)).ThenRefused("delegation.in-another-delegation");
        scenario.Given(Give.ApproveDelegation("KZ", 1).At(Now)).When(Give.Name("AM", Sample.Member("kz-head", DelegateRole.Head)).At(Now))
            .Verdict.Events.Length.ShouldBe(1);
    }

    [Fact]
    public void Composition_is_named_while_the_meeting_is_to_come_or_lasts()
    {
        Scenario.Planned().When(Give.Name("KZ", Head)).ThenRefused("meeting.not-convened");
        Told().When(Give.Name("XX", Head)).ThenRefused("attendance.unknown-seat");
        Told().When(Give.Name("KZ", Head).At(Sample.Time.End)).ThenRefused("meeting.over", Sample.Time.End);
        Told().Given(Give.Open()).When(Give.Name("KZ", Head).At(Sample.Time.End)).Verdict.Events.Length.ShouldBe(1);
        Told().Given(Give.Open(), Give.Adjourn()).When(Give.Name("KZ", Head)).ThenRefused("meeting.wrong-phase");
        Told().Given(Give.Postpone()).When(Give.Name("KZ", Head).At(Scenario.Days(50))).Verdict.Events.Length.ShouldBe(1);
        Told().Given(Give.Cancel()).When(Give.Test("KZ", ConnectionResult.Passed)).ThenRefused("meeting.wrong-phase");
    }

    [Fact]
    public void Approval_brings_conference_and_entries_up_to_date_and_then_invites_the_members()
    {
        var scenario = Told().Given(Give.Name("KZ", Head, Adviser).At(Now)).When(Give.ApproveDelegation("KZ", 1).At(Now)).Then(
            new DelegationApproved(Sample.Key("KZ"), 1), Reviewed("delegation-review-v1"), new ConferenceUpdateDue(1));
        scenario.When(Give.ApproveDelegation("KZ", 1).At(Now)).ThenNothing();
        Participants.Invited(scenario.State).Where(invited => invited.Seat == Sample.Key("KZ")).Select(invited => invited.Person.Person.Value).ShouldBe(["kz-1", "kz-2"]);
        scenario.When(Give.Updated(1).At(Now)).Verdict.Events.OfType<CalendarEntryUpdateDue>().Count().ShouldBe(2);
        scenario.When(Give.EntryUpdated(Language.English, 1, 1).At(Now)).Verdict.Events.OfType<MessageDue>().Select(due => due.Message.Value).ShouldBe(["invitation/kz-2"]);
        scenario.When(Give.EntryUpdated(Language.Russian, 1, 1).At(Now)).Verdict.Events.OfType<MessageDue>().Select(due => due.Message.Value).ShouldBe(["invitation/kz-1"]);
    }

    [Fact]
    public void Approval_in_a_language_that_has_no_entry_yet_asks_for_one()
    {
        // Everybody of the council is addressed in Russian; the interpreter is the first who is not.
        var council = Sample.Council();
        var scenario = Scenario.Convened(council with { Delegates = [.. council.Delegates.Select(listed => listed with { Language = Language.Russian })] }).Given(
            Give.Conference("c1"), Give.Hardening(), Give.JoinInformation(Language.Russian), Give.Entry(Language.Russian, "e1"),
            Give.Name("KZ", Head, Interpreter).At(Now), Give.ApproveDelegation("KZ", 1).At(Now), Give.Updated(1).At(Now), Give.EntryUpdated(Language.Russian, 1, 1).At(Now));
        scenario.Due().ShouldContain(MessageKey.Parse("invitation/kz-1"));
        scenario.When(Give.JoinInformation(Language.English).At(Now)).Then(new JoinInformationObtained(Language.English), new CalendarEntryDue(Language.English, 1));
        scenario.When(Give.Entry(Language.English, "e2").At(Now)).Verdict.Events.OfType<MessageDue>().Select(due => due.Message.Value).ShouldBe(["invitation/kz-3"]);
    }

    [Fact]
    public void Later_composition_waits_while_the_approved_one_stands()
    {
        var scenario = Told().Given(Give.Name("KZ", Head).At(Now), Give.ApproveDelegation("KZ", 1).At(Now), Give.Name("KZ", Head, Adviser).At(Now));
        scenario.State.Accreditation.Delegations[Sample.Key("KZ")].ShouldSatisfyAllConditions(
            delegation => delegation.Status.ShouldBe(DelegationStatus.Submitted), delegation => delegation.Approved.ShouldBe([Head]));
        scenario.When(Give.ApproveDelegation("KZ", 1).At(Now)).ThenRefused("delegation.stale-version", Sample.Key("KZ"), 1, 2);
        scenario.When(Give.RejectDelegation("KZ", 2).At(Now)).Then(new DelegationRejected(Sample.Key("KZ"), 2, Sample.Text("too late")), Reviewed("delegation-review-v2"));
        Participants.Invited(scenario.State).ShouldContain(invited => invited.Person == Head.Person);
        Participants.Invited(scenario.State).ShouldNotContain(invited => invited.Person == Adviser.Person);
    }

    [Fact]
    public void Office_may_change_its_mind_about_a_version_until_it_is_approved()
    {
        var scenario = Told().When(Give.ReturnDelegation("KZ", 1).At(Now)).ThenRefused("delegation.not-named", Sample.Key("KZ"));
        scenario.Given(Give.Name("KZ", Head).At(Now)).When(Give.ReturnDelegation("KZ", 1).At(Now)).Then(
            new DelegationChangeRequested(Sample.Key("KZ"), 1, Sample.Text("name a deputy")), Reviewed("delegation-review-v1"));
        scenario.When(Give.ReturnDelegation("KZ", 1).At(Now)).ThenNothing();
        scenario.When(Give.ApproveDelegation("KZ", 1).At(Now)).Then(
            new DelegationApproved(Sample.Key("KZ"), 1), Reviewed("delegation-review-v1-2"), new ConferenceUpdateDue(1));
        scenario.When(Give.RejectDelegation("KZ", 1).At(Now)).ThenRefused("delegation.already-approved", Sample.Key("KZ"), 1);
    }

    [Fact]
    public void Who_answers_for_a_delegation_is_its_focal_point_else_its_head()
    {
        var scenario = Told().Given(Give.Name("AM", Sample.Member("am-1", DelegateRole.Head)).At(Now), Give.Name("KZ", Head).At(Now));
        FocalPoint(scenario, "AM").ShouldBe("am-head");
        scenario.Given(Give.ApproveDelegation("AM", 1).At(Now), Give.ApproveDelegation("KZ", 1).At(Now));
        FocalPoint(scenario, "AM").ShouldBe("am-1");
        FocalPoint(scenario, "KZ").ShouldBe("kz-focal");
        Participants.FocalPoint(scenario.State, Sample.Key("XX")).ShouldBeNull();
        Participants.Find(scenario.State, PersonKey.Parse("kz-head")).ShouldBeNull();
    }

    [Fact]
    public void Test_of_the_connection_is_recorded_by_the_latest()
    {
        var scenario = Told().When(Give.Test("KZ", ConnectionResult.Failed).At(Now)).Then(new ConnectionTested(Sample.Key("KZ"), ConnectionResult.Failed));
        scenario.State.Accreditation.OwesConnectionTest(Sample.Key("KZ")).ShouldBeTrue();
        scenario.Given(Give.Test("KZ", ConnectionResult.Passed).At(Now + Duration.FromHours(1)));
        scenario.State.Accreditation.ConnectionTests[Sample.Key("KZ")].ShouldBe(new ConnectionTest(ConnectionResult.Passed, Now + Duration.FromHours(1)));
        scenario.When(Give.Test("XX", ConnectionResult.Passed).By(Give.Office)).ThenRefused("attendance.unknown-seat");
    }

    private static Scenario Told() => Scenario.Told(Sample.WithFocalPoint());

    private static Actor Of(string seat, string person) => new(Capacity.Delegate, Sample.Key(seat), PersonKey.Parse(person));

    private static string FocalPoint(Scenario scenario, string seat) => Participants.FocalPoint(scenario.State, Sample.Key(seat))!.Person.Person.Value;

    private static MessageDue Reviewed(string purpose) =>
        new(MessageKey.Parse($"{purpose}/kz-focal"), MessageKind.DelegationReviewed, Sample.FocalPoint, Sample.Key("KZ"), Language.English);
}
