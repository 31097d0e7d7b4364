using System.Text;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Tests.Samples;

namespace MeetingOrchestrator.Application.Tests.Calendars;

public sealed class CouncilFileWriterTests
{
    [Fact]
    public void Exported_file_says_what_the_imported_one_said()
    {
        var (_, again) = RoundTrip(SampleFiles.Council);

        JsonNode.DeepEquals(JsonNode.Parse(again), Comparable(JsonNode.Parse(SampleFiles.Council)!)).ShouldBeTrue(Encoding.UTF8.GetString(again));
    }

    [Fact]
    public void Everything_that_may_be_left_out_survives_too()
    {
        var file = JsonNode.Parse(SampleFiles.Council)!.AsObject();
        file["holidays"] = JsonNode.Parse("""
            [{"date":"2027-01-01","name":{"ru":"Новый год","en":"New Year"}},{"date":"2027-03-21","name":{"ru":"Наурыз","en":"Nauryz"},"seats":["KZ"]}]
            """);
        file["meetings"]![1]!["extraordinary"] = true;
        // 31 October 2021, 02:30, occurs twice in Chișinău; the second time is meant.
        (file["meetings"]![0]!["localStart"], file["meetings"]![0]!["zone"], file["meetings"]![0]!["offset"]) = ("2021-10-31T02:30", "Europe/Chisinau", "+02:00");
        file["meetings"]![0]!["length"] = "PT1H30M";

        var (first, again) = RoundTrip(Encoding.UTF8.GetBytes(file.ToJsonString()));

        JsonNode.DeepEquals(JsonNode.Parse(again), Comparable(file)).ShouldBeTrue(Encoding.UTF8.GetString(again));
        CouncilFile.Read(again).Value.ShouldNotBeNull().Meetings.ShouldBe(first.Meetings);
    }

    [Theory]
    [InlineData("Europe/Kiev", "Europe/Kyiv")]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    // No old name of another zone: its clocks only agree with Berlin's.
    [InlineData("Europe/Oslo", "Europe/Oslo")]
    [InlineData("Asia/Almaty", "Asia/Almaty")]
    [InlineData("Europe/Atlantis", "Europe/Atlantis")]
    public void Zone_that_was_renamed_goes_by_its_present_name(string zone, string present) => ZoneNames.Current(zone).ShouldBe(present);

    [Fact]
    public void Zone_that_was_renamed_is_accepted_in_a_file_and_stored_by_its_present_name()
    {
        var file = JsonNode.Parse(SampleFiles.Council)!;
        (file["seats"]![0]!["zone"], file["meetings"]![0]!["zone"]) = ("Europe/Kiev", "Europe/Kiev");

        var read = CouncilFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString())).Value.ShouldNotBeNull();

        read.Seats.Select(seat => seat.Zone).ShouldContain("Europe/Kyiv");
        read.Meetings[0].Time.Zone.ShouldBe("Europe/Kyiv");
    }

    private static (CouncilImport Import, byte[] Again) RoundTrip(byte[] file)
    {
        var import = CouncilFile.Read(file).Value.ShouldNotBeNull();
        var (council, people) = import.Complete(_ => new byte[32]);
        return (import, CouncilFileWriter.Write(council, people.ToDictionary(person => person.Key), import.Meetings));
    }

    // Remarks and the editor's schema are no part of what is imported; seats are kept in the Russian protocol order.
    private static JsonNode Comparable(JsonNode file)
    {
        file.AsObject().Remove("$schema");
        foreach (var meeting in file["meetings"]!.AsArray())
        {
            meeting!.AsObject().Remove("note");
        }

        // No days and no seconds are the same nothing.
        foreach (var milestone in file["rules"]!["timeline"]!.AsArray().Where(one => one!["offset"]!.GetValue<string>() == "PT0S"))
        {
            milestone!["offset"] = "P0D";
        }

        file["seats"] = new JsonArray([.. file["seats"]!.AsArray().OrderBy(seat => seat!["order"]!["ru"]!.GetValue<int>()).Select(seat => seat!.DeepClone())]);
        return file;
    }
}
