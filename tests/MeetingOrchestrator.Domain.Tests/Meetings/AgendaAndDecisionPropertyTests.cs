using CsCheck;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>What holds of the agenda and of texts whatever is moved, put, accepted and drafted.</summary>
public sealed class AgendaAndDecisionPropertyTests
{
    private const long Courses = 10_000;

    private static readonly Gen<string> Item = Gen.OneOf("1", "2", "3", "3.1", "3.2", "4", "5");
    private static readonly Gen<MeetingCommand> Around = Gen.OneOf(
        Item.Select(Give.OpenItem), Item.Select(Give.CloseItem), Gen.OneOf("v1", "v2", "v3", "v4").Select(Give.CloseVote),
        Gen.OneOf("v1", "v2", "v3", "v4").Select(Give.Declare), Gen.Select(Gen.OneOf("v1", "v2", "v3"), Gen.OneOf(Sample.MemberKeys), Give.Object),
        Gen.OneOf("v1", "v2").Select(vote => Give.OpenAgendaVote(vote)));

    private static readonly Gen<Course> Amending = CommandGenerator.CourseOf(
        StartingPoint.All.Where(point => point.Name is "opened" or "adopting the agenda" or "being heard" or "decided"),
        Gen.Frequency((3, AgendaGenerator.Command), (2, Around)));

    private static readonly Gen<Course> Deciding = CommandGenerator.CourseOf(
        DecisionsGenerator.Points, Gen.Frequency((4, DecisionsGenerator.Command), (1, Around)));

    [Fact]
    public void Agenda_is_always_a_tree_with_one_number_an_item() => Amending.Sample(
        course => course.Run((scenario, _) =>
        {
            var agenda = scenario.State.Agenda;
            var keys = agenda.Items.Select(item => item.Key).ToList();
            keys.Distinct().Count().ShouldBe(keys.Count);
            for (var at = 0; at < keys.Count; at++)
            {
                if (keys[at].Parent is { } parent)
                {
                    (at > 0 && (keys[at - 1] == parent || keys[at - 1].IsUnder(parent))).ShouldBeTrue($"{keys[at]} stands apart");
                }
            }

            // Plain conditions: the assertions that take an expression compile it each time, which 10,000 courses would feel.
            agenda.SetAside.Keys.All(key => keys.Contains(key) && !agenda.Closed.Contains(key) && !agenda.IsOpen(key)).ShouldBeTrue();
            var numbers = AgendaNumbers.Of(agenda);
            numbers.Values.Distinct().Count().ShouldBe(numbers.Count);
            (agenda.AdoptedBy is not null || agenda.Items.Any(item => item.Purpose == ItemPurpose.AgendaAdoption && !agenda.SetAside.ContainsKey(item.Key))).ShouldBeTrue();
        }),
        iter: Courses);

    [Fact]
    public void Agenda_changes_by_amendments_alone_once_they_are_moved() => Amending.Sample(
        course =>
        {
            var scenario = course.Run();
            var adopted = scenario.State.Agenda.AdoptedBy is null ? int.MaxValue
                : scenario.Record.ToList().FindIndex(recorded => recorded.Event is AgendaAdopted);
            scenario.Record.Skip(adopted).Select(recorded => recorded.Event).OfType<AgendaAmendmentAdopted>()
                .All(changed => changed.Vote is not null).ShouldBeTrue();
        },
        iter: Courses);

    [Fact]
    public void Text_of_a_settled_decision_never_changes() => Deciding.Sample(
        course =>
        {
            var settled = new Dictionary<DecisionKey, (DraftDecision Draft, string? Number)>();
            course.Run((scenario, _) =>
            {
                foreach (var decision in scenario.State.Decisions.All.Where(decision => decision.State != DecisionState.Draft))
                {
                    settled.TryAdd(decision.Draft.Key, (decision.Draft, decision.Number));
                    (settled[decision.Draft.Key] == (decision.Draft, decision.Number)).ShouldBeTrue();
                    decision.Text.IsInParity.ShouldBeTrue();
                }
            });
        },
        iter: Courses);

    [Fact]
    public void Versions_count_up_one_by_one_and_the_last_is_the_text() => Deciding.Sample(
        course => course.Run((scenario, _) =>
        {
            foreach (var decision in scenario.State.Decisions.All)
            {
                decision.Versions.Select(version => version.Version).SequenceEqual(Enumerable.Range(1, decision.Text.Version)).ShouldBeTrue();
                (decision.Versions[^1].Draft == decision.Draft).ShouldBeTrue();
                decision.Pending.All(key => scenario.State.Decisions.Amendments[key].Progress == AmendmentProgress.Pending).ShouldBeTrue();
                decision.Draft.Points.All(point => point.Key <= decision.LastPoint).ShouldBeTrue();
            }
        }),
        iter: Courses);
}
