using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Graph.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Provider;

/// <summary>A process that was stopped and goes on finds its claim over wherever it was stopped, and sends nothing.</summary>
public sealed class ClaimTermTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Write_under_a_claim_that_is_over_is_not_begun()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        ClaimTerm.Begin(Instant.MinValue);
        var fault = await Should.ThrowAsync<ProviderException>(tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation));
        fault.Failure.ShouldBe(ProviderFailure.TryAgain);
        fault.Code.ShouldBe("claim-over");
        (await tenant.RequestsAsync("POST", "/events")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Write_under_a_claim_that_holds_is_made()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        ClaimTerm.Begin(Instant.MaxValue);
        await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        (await tenant.RequestsAsync("POST", "/events")).ShouldHaveSingleItem();
    }
}
