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
