using MeetingOrchestrator.Architecture.Tests.Processes;

namespace MeetingOrchestrator.Architecture.Tests.Deployment;

public sealed class SystemdUnitTests
{
    private const decimal ExposureLimit = 2.0m;

    public SystemdUnitTests() =>
        Assert.SkipUnless(ChildProcess.Exists("systemd-analyze"), "systemd-analyze is not installed on this machine");

    [Fact]
    public async Task Unit_has_no_syntax_complaint() => (await SystemdUnit.VerifyAsync(SystemdUnit.Text)).ShouldBeEmpty();

    [Fact]
    public async Task Unit_is_sandboxed()
    {
        var exposure = await SystemdUnit.ExposureAsync(SystemdUnit.Text, ExposureLimit);

        exposure.ExitCode.ShouldBe(0, exposure.Output);
        exposure.Output.ShouldContain("Overall exposure level for meeting-orchestrator.service");
    }

    [Fact]
    public async Task Misspelt_key_is_found() =>
        (await SystemdUnit.VerifyAsync(SystemdUnit.Text.Replace("ProtectSystem=", "ProtectSytem=", StringComparison.Ordinal)))
            .ShouldContain("Unknown key 'ProtectSytem'");

    [Fact]
    public async Task Unit_without_its_sandbox_is_found()
    {
        var lines = SystemdUnit.Text.Split('\n').Where(line => !line.StartsWith("SystemCallFilter=", StringComparison.Ordinal));

        (await SystemdUnit.ExposureAsync(string.Join('\n', lines), ExposureLimit)).ExitCode.ShouldBe(1);
    }
}
