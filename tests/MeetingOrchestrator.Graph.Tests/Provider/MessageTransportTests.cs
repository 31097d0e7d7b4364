using System.Text;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Graph.Tests.Support;

namespace MeetingOrchestrator.Graph.Tests.Provider;

public sealed class MessageTransportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Message_is_sent_as_the_mime_it_was_given()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        tenant.Graph.Mail.Channel.ShouldBe(MessageChannel.GraphMail);
        await tenant.Graph.Mail.SendAsync(Samples.Message(), mayHaveBeenSent: false, Cancellation);

        var sent = (await tenant.StoredAsync("messages")).ShouldHaveSingleItem();
        ((bool)sent["isDraft"]!).ShouldBeFalse();
        ((string)sent["internetMessageId"]!).ShouldBe(Samples.Message().InternetMessageId);
        ((string)sent["mime"]!).ShouldBe(Convert.ToBase64String(Samples.Message().Mime.Span));
        (await tenant.RequestsAsync("GET", "/messages")).ShouldBeEmpty("a first attempt has nothing to look for");
    }

    [Theory]
    [InlineData("<invitation.25@council.example>")]
    [InlineData("<o'brien.25@council.example>")]
    public async Task Message_that_went_out_before_is_not_sent_again(string id)
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        await tenant.Graph.Mail.SendAsync(Samples.Message(id), mayHaveBeenSent: false, Cancellation);
        await tenant.Graph.Mail.SendAsync(Samples.Message(id), mayHaveBeenSent: true, Cancellation);
        (await tenant.StoredAsync("messages")).Count.ShouldBe(1);
        (await tenant.RequestsAsync("POST", "/send")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Draft_left_by_an_earlier_attempt_is_sent_instead_of_another()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        await tenant.PostAsync("messages", new StringContent(
            Convert.ToBase64String(Samples.Message().Mime.Span), Encoding.ASCII, "text/plain"));
        await tenant.Graph.Mail.SendAsync(Samples.Message(), mayHaveBeenSent: true, Cancellation);
        ((bool)(await tenant.StoredAsync("messages")).ShouldHaveSingleItem()["isDraft"]!).ShouldBeFalse();
    }

    [Fact]
    public async Task Message_never_begun_is_sent_on_a_second_attempt_and_every_request_asks_for_immutable_ids()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        await tenant.Graph.Mail.SendAsync(Samples.Message(), mayHaveBeenSent: true, Cancellation);
        (await tenant.StoredAsync("messages")).Count.ShouldBe(1);
        foreach (var (method, end) in new[] { ("GET", "/messages"), ("POST", "/messages"), ("POST", "/send") })
        {
            var request = (await tenant.RequestsAsync(method, end)).ShouldHaveSingleItem();
            ((string)request["headers"]!["Prefer"]!).ShouldBe("IdType=\"ImmutableId\"");
        }
    }
}
