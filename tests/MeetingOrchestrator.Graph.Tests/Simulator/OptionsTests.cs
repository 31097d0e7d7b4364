using MeetingOrchestrator.GraphSimulator;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class OptionsTests
{
    public static TheoryData<string, Func<SimulatorOptions, SimulatorOptions>> Wrong => new()
    {
        { "Bearer", options => options with { Bearer = " " } },
        { "Organizer", options => options with { Organizer = "" } },
        { "OrganizerAddress", options => options with { OrganizerAddress = "nobody" } },
        { "Port", options => options with { Port = 70000 } },
        { "MailsPerMinute", options => options with { Limits = new() { MailsPerMinute = -1 } } },
        { "HandshakeTimeout", options => options with { HandshakeTimeout = TimeSpan.Zero } },
        { "RandomFaults.Rate", options => options with { RandomFaults = new() { Seed = 1, Rate = 1.1 } } },
        { "Fault 'flood'", options => options with { RandomFaults = new() { Seed = 1, Rate = 1, Faults = ["flood"] } } },
        { "Permissions", options => options with { Permissions = ["Mail.Sent"] } },
        { "Profile", options => options with { Profile = (SimulatorProfile)9 } },
        { "DuplicateTransactionStatus", options => options with { DuplicateTransactionStatus = 500 } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task Option_out_of_bounds_is_named_at_the_start(string name, Func<SimulatorOptions, SimulatorOptions> change)
    {
        var exception = await Should.ThrowAsync<ArgumentException>(() => SimulatorHost.StartAsync(change));

        exception.Message.ShouldStartWith(name);
    }
}
