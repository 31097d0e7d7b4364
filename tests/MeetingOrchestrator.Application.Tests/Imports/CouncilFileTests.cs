using System.Text;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Tests.Samples;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Imports;

public class CouncilFileTests
{
    public static TheoryData<string> Broken => [.. BrokenCouncils.All.Select(broken => broken.Name)];

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_file_gives_its_code_and_place(string name)
    {
        var broken = BrokenCouncils.All.Single(broken => broken.Name == name);
        var error = broken.AsCouncil();
        (error.Code, error.Path).ShouldBe((broken.Code, broken.Path));
    }

    [Fact]
    public void Of_two_errors_the_first_in_the_file_is_reported()
    {
        Error(f => (f["meetings"]![0]!["length"], f["seats"]![2]!["zone"]) = ("PT0H", "Nowhere/Land")).Path.ShouldBe("$.seats[2].zone");
        Error(f => (f["seats"]![4]!["kind"], f["seats"]![3]!["zone"]) = ("x", 5)).Path.ShouldBe("$.seats[3].zone");
        Error(f => (f["seats"]![10]!["order"]!["ru"], f["seats"]![9]!["order"]!["en"]) = (1, 1)).Path.ShouldBe("$.seats[9].order.en");
    }

    [Fact]
    public void Order_of_the_file_counts_and_not_the_order_of_the_format()
    {
        var error = Error(file =>
        {
            var meetings = file["meetings"]!;
            file.Remove("meetings");
            file.Insert(0, "meetings", meetings);
            (file["meetings"]![0]!["length"], file["seats"]![2]!["zone"]) = ("PT0H", "Nowhere/Land");
        });
        error.Path.ShouldBe("$.meetings[0].length");
    }

    [Theory]
    [InlineData("+03:00", 23)]
    [InlineData("+02:00", 24)]
    public void Offset_decides_an_hour_that_occurs_twice(string offset, int hours)
    {
        var read = CouncilFile.Read(Edited(file =>
        {
            var meeting = file["meetings"]![0]!;
            (meeting["localStart"], meeting["zone"], meeting["offset"]) = ("2021-10-31T02:30", "Europe/Chisinau", offset);
        }));
        var expected = Instant.FromUtc(2021, 10, 30, 0, 30) + Duration.FromHours(hours);
        read.Value.ShouldNotBeNull().Meetings[0].Time.Start.ShouldBe(expected);
    }

    [Fact]
    public void What_is_read_is_what_the_file_says()
    {
        var council = SampleFiles.CouncilRead();
        council.Rules.SpeechLimit.ShouldBe(Duration.FromMinutes(10));
        council.Rules.Timeline[0].ShouldBe(new(
            Domain.Rules.MilestoneKind.Notice, Domain.Rules.Anchor.BeforeStart, Period.FromDays(45), new LocalTime(10, 0)));
        council.Rules.Procedural.Majority.ShouldBe(new Domain.Rules.Majority(new(1, 2), true, Domain.Rules.MajorityBase.PresentAndVoting));
        council.People.Single(person => person.Key.Value == "am-head").Language.ShouldBe(Domain.Languages.Language.English);
        council.Meetings[0].Time.End.ShouldBe(council.Meetings[0].Time.Start + Duration.FromHours(3));
    }

    [Fact]
    public void Names_are_kept_in_normal_form()
    {
        var decomposed = CouncilFile.Read(Edited(file => file["office"]!["name"]!["ru"] = "Кишине\u0308в"));
        decomposed.Value.ShouldNotBeNull().Office.Name.Ru.ShouldBe("Кишинёв");
    }

    private static ImportError Error(Action<JsonObject> edit) => CouncilFile.Read(Edited(edit)).Error.ShouldNotBeNull();

    private static byte[] Edited(Action<JsonObject> edit)
    {
        var file = JsonNode.Parse(SampleFiles.Council)!.AsObject();
        edit(file);
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }
}
