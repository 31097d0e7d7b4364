using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Refusals;

/// <summary>Commands that cannot be meant: exit 2, what would help, nothing written.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Missing_council_file_is_named()
    {
        var missing = _folder["no-such-file.json"];
        await ShouldRefuseAsync(["calendar", "import", missing, "--data", _folder["data"]], missing, missing);
        await ShouldRefuseAsync(["replay", missing, "--from", "2021-01-01", "--to", "2021-03-31", "--out", _folder["out"]], missing, missing);
    }

    [Fact]
    public Task Missing_scenario_file_is_named() => ShouldRefuseAsync(
        [.. Replay("2021-01-01", "2021-03-31"), "--scenario", _folder["no-scenario.json"]], _folder["no-scenario.json"], _folder["no-scenario.json"]);

    [Fact]
    public Task Range_that_ends_before_it_begins_is_refused() =>
        ShouldRefuseAsync(Replay("2021-03-31", "2021-01-01"), "--to must not be before --from", "Дата --to не может предшествовать дате --from");

    [Fact]
    public Task Scenario_of_a_meeting_outside_the_range_is_refused() => ShouldRefuseAsync(
        [.. Replay("2021-03-01", "2021-03-31"), "--scenario", Repository.ScenarioFile], "meeting 25", "заседанию № 25");

    [Fact]
    public Task Resuming_what_was_never_begun_is_refused() =>
        ShouldRefuseAsync([.. Replay("2021-01-01", "2021-03-31"), "--resume"], "--resume", "--resume");

    [Fact]
    public Task Resuming_and_beginning_anew_at_once_is_refused() =>
        ShouldRefuseAsync([.. Replay("2021-01-01", "2021-03-31"), "--resume", "--force"], "--force", "--force");

    [Theory]
    [InlineData("replay")]
    [InlineData("replay", "council.json", "--from", "2021-02-30", "--to", "2021-03-31", "--out", "out")]
    [InlineData("replay", "council.json", "--from", "01.02.2021", "--to", "2021-03-31", "--out", "out")]
    [InlineData("calendar", "import")]
    [InlineData("calendar", "import", "council.json", "--language", "de")]
    [InlineData("verify")]
    [InlineData("abolish")]
    public async Task Wrong_command_line_is_refused(params string[] arguments)
    {
        var ended = await Tool.RunInAsync(_folder.Path, "dotnet", [Path.Combine(AppContext.BaseDirectory, "MeetingOrchestrator.Web.dll"), .. arguments]);
        ended.ShouldExit(2).Errors.ShouldNotBeEmpty();
        Directory.GetFileSystemEntries(_folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Record_that_is_not_there_is_named()
    {
        (await Orchestrator.RunAsync("verify", _folder["none.zip"])).ShouldExit(2).Errors.ShouldContain(_folder["none.zip"]);
        (await Orchestrator.VerifyAsync(_folder["none.zip"])).ShouldExit(2).Errors.ShouldContain(_folder["none.zip"]);
    }

    private string[] Replay(string from, string to) =>
        ["replay", Repository.CouncilFile, "--from", from, "--to", to, "--out", _folder["out"]];

    private async Task ShouldRefuseAsync(string[] command, string english, string russian)
    {
        foreach (var (language, words) in new[] { ("en", english), ("ru", russian) })
        {
            var ended = (await Orchestrator.RunAsync([.. command, "--language", language])).ShouldExit(2);
            ended.Output.ShouldBeEmpty();
            ended.Errors.Trim().ShouldNotContain("\n");
            ended.Errors.ShouldContain(words);
            ended.Errors.Any(letter => letter is >= 'А' and <= 'я').ShouldBe(language == "ru", ended.Errors);
        }

        Directory.GetFileSystemEntries(_folder.Path).ShouldBeEmpty();
    }
}
