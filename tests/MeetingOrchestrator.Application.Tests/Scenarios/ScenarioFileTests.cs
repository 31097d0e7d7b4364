using System.Text;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Scenarios;
using MeetingOrchestrator.Application.Tests.Samples;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Scenarios;

public class ScenarioFileTests
{
    private static readonly CouncilImport Council = SampleFiles.CouncilRead();
    private static readonly Instant Now = Instant.FromUtc(2021, 2, 18, 8, 0);

    public static TheoryData<string> Broken => [.. BrokenScenarios.All.Select(broken => broken.Name)];

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_file_gives_its_code_and_place(string name)
    {
        var broken = BrokenScenarios.All.Single(broken => broken.Name == name);
        var error = broken.AsScenario();
        (error.Code, error.Path).ShouldBe((broken.Code, broken.Path));
    }

    [Fact]
    public void Steps_are_in_order_of_time_and_of_the_file()
    {
        var steps = Read("""
            {"after":"PT1M","by":"presiding-officer","do":"start-roll-call"},
            {"before":"P1DT1H","outside":"reply","person":"kz-head","reply":"declined"},
            {"after":"PT1M","by":"presiding-officer","do":"complete-roll-call"},
            {"after":"PT0S","by":"presiding-officer","do":"close-meeting"}
            """);
        steps.Select(step => step.Offset).ShouldBe([-Duration.FromHours(25), Duration.Zero, Duration.FromMinutes(1), Duration.FromMinutes(1)]);
        steps.OfType<ScenarioStep.Act>().Select(act => (act.Name, act.Path)).ShouldBe(
            [("close-meeting", "$.steps[3]"), ("start-roll-call", "$.steps[0]"), ("complete-roll-call", "$.steps[2]")]);
        steps[0].ShouldBe(new ScenarioStep.AnswerInvitation(-Duration.FromHours(25), PersonKey.Parse("kz-head"), Reply.Declined));
    }

    [Fact]
    public void Command_names_people_by_the_references_given_at_run_time()
    {
        var act = Read("""{"after":"PT0S","by":"presiding-officer","do":"open-meeting","with":{"presidingOfficer":"ru-head"}}""")
            .ShouldHaveSingleItem().ShouldBeOfType<ScenarioStep.Act>();
        foreach (var commitment in new[] { "first", "second" })
        {
            act.Make(Now, People(commitment)).ShouldBe(new MeetingCommand.OpenMeeting(new(PersonKey.Parse("ru-head"), commitment))
            {
                Id = CommandId.Parse("scenario:1"),
                At = Now,
                By = new Actor(Capacity.PresidingOfficer),
            });
        }
    }

    [Fact]
    public void Delegate_acts_for_the_seat_of_the_step()
    {
        var act = Read("""{"after":"PT0S","by":"delegate","seat":"KZ","do":"raise-objection","with":{"vote":"v","seat":"KZ"}}""")
            .ShouldHaveSingleItem().ShouldBeOfType<ScenarioStep.Act>();
        act.Make(Now, People("x")).By.ShouldBe(new Actor(Capacity.Delegate, SeatKey.Parse("KZ")));
    }

    [Fact]
    public void Guest_is_connected_by_a_display_name_alone()
    {
        var connected = SampleFiles.ScenarioRead().Steps.OfType<ScenarioStep.Connect>().ShouldHaveSingleItem();
        connected.Sessions.Length.ShouldBe(2);
        var guest = connected.Sessions[1].Connections.Where(connection => connection.Person is null).ShouldHaveSingleItem();
        (guest.DisplayName, guest.Intervals[0].Join).ShouldBe(("Interpreter 2", -Duration.FromMinutes(5)));
    }

    [Fact]
    public void Every_command_of_the_service_is_refused_and_every_other_is_known()
    {
        var service = typeof(MeetingCommand).GetNestedTypes().Where(type => type.Name.StartsWith("Record", StringComparison.Ordinal))
            .Select(type => type.Name).Except(["RecordArrival", "RecordDeparture", "RecordConnectionTest"]).Append("PerformMilestone").Append("PlanMeeting");
        foreach (var type in typeof(MeetingCommand).GetNestedTypes())
        {
            var name = System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);
            var error = File($$"""{"after":"PT0S","by":"office","do":"{{name}}"}""").Error;
            (error?.Code == "import.service-command").ShouldBe(service.Contains(type.Name), name);
            error?.Code.ShouldNotBe("import.unknown-command");
        }
    }

    private static System.Collections.Immutable.ImmutableArray<ScenarioStep> Read(string steps)
    {
        var read = File(steps);
        read.Error.ShouldBeNull();
        return read.Value.ShouldNotBeNull().Steps;
    }

    private static ImportResult<Scenario> File(string steps) => ScenarioFile.Read(
        Encoding.UTF8.GetBytes(JsonNode.Parse($$"""{"format":1,"meeting":25,"steps":[{{steps}}]}""")!.ToJsonString()), Council);

    private static Dictionary<PersonKey, PersonReference> People(string commitment) =>
        Council.People.ToDictionary(person => person.Key, person => new PersonReference(person.Key, commitment));
}
