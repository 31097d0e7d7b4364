using System.Text.Json.Nodes;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Calendars;

public sealed class AmendmentTests : CalendarTest
{
    [Fact]
    public async Task Changed_file_is_refused_without_amend_and_applied_with_it()
    {
        (await RunAsync("calendar", "import", Write("a.json"))).ShouldExit(0);
        var changed = Write("b.json", Change);

        var refused = (await RunAsync("calendar", "import", changed, "--language", "ru")).ShouldExit(2);
        refused.Errors.Trim().ShouldNotContain("\n");
        refused.Errors.ShouldContain("26, 28");
        refused.Errors.ShouldContain("--amend");
        (await JsonAsync(0, "calendar", "import", changed, "--amend", "--dry-run")).GetProperty("changes").GetArrayLength().ShouldBe(2);
        (await PhaseAsync(28)).ShouldBe("planned");

        var done = await JsonAsync(0, "calendar", "import", changed, "--amend", "--reason-ru", "По просьбе принимающей стороны", "--reason-en", "At the host's request");
        done.GetProperty("changes").EnumerateArray().Select(change => (change.GetProperty("number").GetInt32(), change.GetProperty("act").GetString()))
            .ShouldBe([(26, "rescheduled"), (28, "cancelled")]);
        (await PhaseAsync(28)).ShouldBe("cancelled");
        (await RunAsync("calendar", "import", changed)).ShouldExit(0);
    }

    [Theory]
    [InlineData("json", "x.json")]
    [InlineData("ics", "x.ics")]
    public async Task Exported_schedule_imports_as_no_change(string format, string file)
    {
        (await RunAsync("calendar", "import", Write("a.json"))).ShouldExit(0);

        (await RunAsync("calendar", "export", "--format", format, "--out", Folder[file])).ShouldExit(0);

        (await RunAsync("calendar", "import", Folder[file], "--dry-run")).ShouldExit(0).Output.Trim().ShouldBe("The schedule stays as it is.");
        (await RunAsync("calendar", "export", "--format", format, "--out", Folder[file])).ShouldExit(2).Errors.ShouldContain("--force");
    }

    [Fact]
    public async Task Rehearsed_import_writes_nothing()
    {
        var file = Write("a.json");

        (await RunAsync("calendar", "import", file, "--dry-run")).ShouldExit(0).Output.ShouldContain("Meeting 30: entered into the schedule");

        Directory.GetFileSystemEntries(Folder.Path).ShouldBe([file]);
    }

    [Fact]
    public async Task One_meeting_is_postponed_rescheduled_and_cancelled()
    {
        (await RunAsync("calendar", "import", Write("a.json"))).ShouldExit(0);

        (await RunAsync("meeting", "postpone", "27")).ShouldExit(0);
        (await PhaseAsync(27)).ShouldBe("postponed");
        var year = TimeProvider.System.GetUtcNow().Year + 3;
        (await RunAsync("meeting", "reschedule", "27", "--start", $"{year}-06-01T12:00", "--date", "fixed")).ShouldExit(0);
        (await PhaseAsync(27)).ShouldBe("planned");
        (await RunAsync("meeting", "cancel", "27", "--language", "ru")).ShouldExit(0).Output.ShouldContain("отменено");
        (await JsonAsync(2, "meeting", "cancel", "27")).GetProperty("error").GetProperty("code").GetString().ShouldBe("meeting.wrong-phase");
    }

    [Fact]
    public async Task Dates_are_proposed_and_conflicts_looked_for()
    {
        (await RunAsync("calendar", "import", Write("a.json"))).ShouldExit(0);
        var year = TimeProvider.System.GetUtcNow().Year + 4;

        var proposed = await JsonAsync(0, "calendar", "propose", "--from", $"{year}-03-01", "--to", $"{year}-03-31", "--length", "PT3H", "--count", "3");
        proposed.GetProperty("proposals").GetArrayLength().ShouldBe(3);
        (await RunAsync("calendar", "conflicts")).ShouldExit(0).Output.ShouldContain("No meetings conflict");
        // The New Year's weekend suits nobody.
        (await RunAsync("calendar", "propose", "--from", "2028-01-01", "--to", "2028-01-02", "--length", "PT3H", "--language", "ru")).ShouldExit(1)
            .Output.ShouldContain("выходной день");
    }

    [Fact]
    public async Task Extraordinary_meeting_is_scheduled_once_a_third_of_the_members_ask_for_it()
    {
        (await RunAsync("calendar", "import", Write("a.json"))).ShouldExit(0);
        string[] schedule = ["extraordinary", "schedule", "2027-1", "--number", "99", "--start", $"{TimeProvider.System.GetUtcNow().Year + 2}-06-01T12:00"];
        (await RunAsync("extraordinary", "request", "2027-1", "--seat", "KZ", "--subject-ru", "О ситуации", "--subject-en", "The situation")).ShouldExit(0);

        (await JsonAsync(2, schedule)).GetProperty("error").GetProperty("code").GetString().ShouldBe("extraordinary.not-granted");
        (await RunAsync("extraordinary", "support", "2027-1", "--seat", "UZ")).ShouldExit(0);
        (await JsonAsync(0, "extraordinary", "support", "2027-1", "--seat", "KG")).GetProperty("granted").GetBoolean().ShouldBeTrue();
        (await RunAsync(schedule)).ShouldExit(0);
        (await PhaseAsync(99)).ShouldBe("planned");
    }

    [Fact]
    public async Task Folder_without_data_is_named_and_does_not_come_into_being()
    {
        (await RunAsync("calendar", "show", "--language", "ru")).ShouldExit(2).Errors.ShouldContain(Folder["data"]);
        Directory.Exists(Folder["data"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Schedule_is_shown_beside_a_running_service_and_changed_only_without_it()
    {
        (await RunAsync("calendar", "import", Write("a.json"))).ShouldExit(0);
        await using var service = await Orchestrator.ServeAsync(Folder);

        (await PhaseAsync(26)).ShouldBe("planned");
        (await RunAsync("meeting", "cancel", "26")).ShouldExit(2).Errors.ShouldContain("in use by another process");
    }

    [Fact]
    public async Task Board_of_a_convened_meeting_names_every_delegation_in_the_readers_language()
    {
        // Ten days ahead: the notice is overdue, so the meeting is convened as soon as the service runs.
        var soon = TimeProvider.System.GetUtcNow().AddDays(10);
        (await RunAsync("calendar", "import", Write("a.json", council => council["meetings"]![0]!["localStart"] = $"{soon:yyyy-MM-dd}T11:00"))).ShouldExit(0);
        (await RunAsync("meeting", "board", "26")).ShouldExit(0).Output.ShouldContain("No delegation has been invited");
        await using (var service = await Orchestrator.ServeAsync(Folder))
        {
            await Eventually.TrueAsync(() => PhaseAsync(25).GetAwaiter().GetResult() == "convened");
        }

        (await RunAsync("meeting", "board", "25", "--language", "ru")).ShouldExit(0).Output.ShouldContain("Кыргызстан");
        (await JsonAsync(0, "meeting", "board", "25")).GetProperty("seats").EnumerateArray().Select(seat => seat.GetProperty("seat").GetString())
            .ShouldContain("KG");
        (await RunAsync("meeting", "board", "99")).ShouldExit(2).Errors.ShouldContain("meeting.not-planned");
    }

    [Fact]
    public async Task Seat_without_people_is_allowed_and_told()
    {
        var file = Write("a.json", council => council["people"] = new JsonArray(
            [.. council["people"]!.AsArray().Where(person => person!["seat"]!.GetValue<string>() != "MD").Select(person => person!.DeepClone())]));

        (await RunAsync("calendar", "import", file)).ShouldExit(0).Output.ShouldContain("nobody of them can be invited: MD");
    }

    private static void Change(JsonObject council)
    {
        var meetings = council["meetings"]!.AsArray();
        var start = meetings[1]!["localStart"]!.GetValue<string>();
        meetings[1]!["localStart"] = start[..8] + "21" + start[10..];
        meetings.RemoveAt(3);
    }

    private async Task<string> PhaseAsync(int number) => (await JsonAsync(0, "calendar", "show")).GetProperty("meetings").EnumerateArray()
        .Single(meeting => meeting.GetProperty("number").GetInt32() == number).GetProperty("phase").GetString()!;
}
