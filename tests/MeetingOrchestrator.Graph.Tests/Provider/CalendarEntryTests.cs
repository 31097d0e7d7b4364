using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Graph.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Provider;

public sealed class CalendarEntryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Entry_created_twice_is_one_and_carries_what_exchange_must_know()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var first = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        var second = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        second.ShouldBe(first);

        var sent = await tenant.RequestsAsync("POST", "/events");
        sent[1]["body"]!.ToJsonString().ShouldBe(sent[0]["body"]!.ToJsonString(), "a replay is the same bytes");
        ((string)sent[0]["headers"]!["Prefer"]!).ShouldContain("IdType=\"ImmutableId\"");

        var stored = (await tenant.StoredAsync("events")).ShouldHaveSingleItem();
        first.ProviderEventId.ShouldBe((string)stored["id"]!);
        first.CalendarUid.ShouldBe((string)stored["iCalUId"]!);
        ((bool)stored["isOnlineMeeting"]!).ShouldBeFalse();
        ((bool)stored["hideAttendees"]!).ShouldBeTrue();
        ((bool)stored["responseRequested"]!).ShouldBeTrue();
        ((bool)stored["allowNewTimeProposals"]!).ShouldBeFalse();
        ((string)stored["start"]!["dateTime"]!).ShouldStartWith("2026-11-10T09:00:00");
        ((string)stored["start"]!["timeZone"]!).ShouldBe("UTC");
        stored["attendees"]!.AsArray().Select(attendee => (string)attendee!["type"]!).ShouldBe(["required", "optional"]);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(409)]
    public async Task Entry_whose_transaction_exists_with_other_content_is_found_by_key_and_adopted(int status)
    {
        await using var tenant = await SimulatedTenant.StartAsync(options => options with { DuplicateTransactionStatus = status });
        var request = Samples.Entry with { Key = "council's/ru" };
        await tenant.Graph.Conference.CreateCalendarEntryAsync(
            Samples.Entry with { Key = "another/ru", TransactionId = DeterministicId.Of("another") }, Cancellation);
        var first = await tenant.Graph.Conference.CreateCalendarEntryAsync(request, Cancellation);
        var adopted = await tenant.Graph.Conference.CreateCalendarEntryAsync(request with { Subject = "Перенос" }, Cancellation);
        adopted.ShouldBe(first);
        (await tenant.StoredAsync("events")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Entry_whose_transaction_belongs_to_another_key_is_refused()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        var refusal = await Should.ThrowAsync<ProviderException>(
            tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry with { Key = "other/ru" }, Cancellation));
        refusal.Failure.ShouldBe(ProviderFailure.Refused);
        refusal.Code.ShouldBe("ErrorDuplicateTransactionId");
    }

    [Theory]
    [InlineData("accepted", Reply.Accepted)]
    [InlineData("declined", Reply.Declined)]
    [InlineData("tentativelyAccepted", Reply.Tentative)]
    public async Task Reply_is_read_and_silence_is_not(string response, Reply expected)
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var entry = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        (await tenant.Graph.Conference.ReadRepliesAsync([entry.ProviderEventId], Cancellation)).ShouldBeEmpty();

        await tenant.ControlAsync("replies", new { address = Samples.Chair, response });
        (await tenant.Graph.Conference.ReadRepliesAsync([entry.ProviderEventId], Cancellation))
            .ShouldBe([new AttendeeReply(Samples.Chair, expected, Instant.FromUtc(2026, 11, 1, 8, 0))]);
    }

    [Fact]
    public async Task Entry_that_is_gone_gives_no_replies_and_an_unknown_mailbox_is_refused()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        (await tenant.Graph.Conference.ReadRepliesAsync(["AAMkAGgone="], Cancellation)).ShouldBeEmpty();

        await using var elsewhere = await SimulatedTenant.StartAsync(options => options with { Organizer = "somebody-else" });
        var refusal = await Should.ThrowAsync<ProviderException>(elsewhere.Graph.Conference.ReadRepliesAsync(["AAMkAGgone="], Cancellation));
        refusal.Failure.ShouldBe(ProviderFailure.Refused);
    }
}
