using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Provider;

public sealed class EntryUpdateTests
{
    private static readonly CalendarAttendee Newcomer = new("newcomer@ministry.example", "Newcomer", Optional: false);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Entry_that_says_what_is_wanted_is_left_alone()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var made = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        var reordered = Samples.Entry with { Attendees = [.. Samples.Entry.Attendees.Reverse()] };
        (await tenant.Graph.Conference.UpdateCalendarEntryAsync(made.ProviderEventId, Samples.Entry, Cancellation)).ShouldBe(made);
        (await tenant.Graph.Conference.UpdateCalendarEntryAsync(made.ProviderEventId, reordered, Cancellation)).ShouldBe(made);
        (await PatchesAsync(tenant)).ShouldBeEmpty("every change is mailed");
    }

    [Fact]
    public async Task Changed_content_is_written_once_and_leaves_the_attendees_alone()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var made = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        var wanted = Samples.Entry with { Subject = "Перенос заседания", Start = Samples.Start + Duration.FromDays(1), End = Samples.End + Duration.FromDays(1) };
        await tenant.Graph.Conference.UpdateCalendarEntryAsync(made.ProviderEventId, wanted, Cancellation);
        await tenant.Graph.Conference.UpdateCalendarEntryAsync(made.ProviderEventId, wanted, Cancellation);

        var patch = (await PatchesAsync(tenant)).ShouldHaveSingleItem();
        Names(patch).ShouldBe(["body", "end", "singleValueExtendedProperties", "start", "subject"]);
        ((string)patch["headers"]!["If-Match"]!).ShouldNotBeNullOrEmpty();
        ((string)patch["headers"]!["Prefer"]!).ShouldContain("ImmutableId");
        var stored = (await tenant.StoredAsync("events")).ShouldHaveSingleItem();
        ((string)stored["subject"]!).ShouldBe("Перенос заседания");
        ((string)stored["start"]!["dateTime"]!).ShouldStartWith("2026-11-11T09:00:00");
    }

    [Fact]
    public async Task Changed_attendees_alone_are_written_with_nothing_beside_them()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var made = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        var wanted = Samples.Entry with { Attendees = [.. Samples.Entry.Attendees, Newcomer] };
        await tenant.Graph.Conference.UpdateCalendarEntryAsync(made.ProviderEventId, wanted, Cancellation);
        await tenant.Graph.Conference.UpdateCalendarEntryAsync(made.ProviderEventId, wanted, Cancellation);

        var patches = await PatchesAsync(tenant);
        patches.Count.ShouldBe(2);
        Names(patches[0]).ShouldBe(["attendees"]);
        Names(patches[1]).ShouldBe(["singleValueExtendedProperties"]);
        (await tenant.StoredAsync("events"))[0]["attendees"]!.AsArray().Count.ShouldBe(3);

        // And back: what was stored must have kept up.
        await tenant.Graph.Conference.UpdateCalendarEntryAsync(made.ProviderEventId, Samples.Entry, Cancellation);
        (await tenant.StoredAsync("events"))[0]["attendees"]!.AsArray().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Председатель", true)]
    [InlineData("Председатель Совета", false)]
    public async Task Attendee_who_changes_role_or_name_is_a_change_of_attendees(string name, bool optional)
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var made = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        var wanted = Samples.Entry with { Attendees = [new(Samples.Chair, name, optional), Samples.Entry.Attendees[1]] };
        await tenant.Graph.Conference.UpdateCalendarEntryAsync(made.ProviderEventId, wanted, Cancellation);
        Names((await PatchesAsync(tenant))[0]).ShouldBe(["attendees"]);
    }

    [Fact]
    public async Task Time_that_somebody_moved_in_the_mailbox_is_set_right()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var made = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        await tenant.PatchAsync($"events/{made.ProviderEventId}", """{"start":{"dateTime":"2026-11-10T08:00:00","timeZone":"UTC"}}""");
        await tenant.Graph.Conference.UpdateCalendarEntryAsync(made.ProviderEventId, Samples.Entry, Cancellation);
        ((string)(await tenant.StoredAsync("events"))[0]["start"]!["dateTime"]!).ShouldStartWith("2026-11-10T09:00:00");
    }

    [Theory]
    [InlineData(400)]
    [InlineData(409)]
    public async Task Entry_adopted_with_other_content_is_brought_to_what_is_wanted(int status)
    {
        await using var tenant = await SimulatedTenant.StartAsync(options => options with { DuplicateTransactionStatus = status });
        var made = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        var adopted = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry with { Html = "<p>Новая ссылка</p>" }, Cancellation);
        adopted.ShouldBe(made);
        ((string)(await tenant.StoredAsync("events"))[0]["body"]!["content"]!).ShouldContain("Новая ссылка");
        (await PatchesAsync(tenant)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Entry_that_is_gone_cannot_be_changed()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var refusal = await Should.ThrowAsync<ProviderException>(
            tenant.Graph.Conference.UpdateCalendarEntryAsync("AAMkAGgone=", Samples.Entry, Cancellation));
        (refusal.Failure, refusal.Code).ShouldBe((ProviderFailure.Refused, "ErrorItemNotFound"));
    }

    [Fact]
    public async Task Cancellation_carries_the_comment_and_may_be_repeated()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var made = await tenant.Graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation);
        await tenant.Graph.Conference.CancelCalendarEntryAsync(made.ProviderEventId, "Заседание отменено.", Cancellation);
        await tenant.Graph.Conference.CancelCalendarEntryAsync(made.ProviderEventId, "Заседание отменено.", Cancellation);
        var sent = await tenant.RequestsAsync("POST", "/cancel");
        sent.Select(request => (int)request["status"]!).ShouldBe([202, 404]);
        sent[0]["body"]!.ToJsonString().ShouldContain(JsonValue.Create("Заседание отменено.").ToJsonString());
    }

    [Fact]
    public async Task More_attendees_than_exchange_takes_are_refused_before_anything_is_sent()
    {
        await using var server = await FaultyGraph.StartAsync(500, "NotReached");
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var attendees = Enumerable.Range(0, 501).Select(i => new CalendarAttendee($"a{i}@x.example", "A", false));
        var tooMany = Samples.Entry with { Attendees = [.. attendees] };
        foreach (var call in new Func<Task>[]
        {
            () => graph.Conference.CreateCalendarEntryAsync(tooMany, Cancellation),
            () => graph.Conference.UpdateCalendarEntryAsync("e", tooMany, Cancellation),
        })
        {
            var refusal = await Should.ThrowAsync<ProviderException>(call);
            (refusal.Failure, refusal.Code).ShouldBe((ProviderFailure.Refused, "attendee-limit"));
        }

        server.Seen.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<JsonNode>> PatchesAsync(SimulatedTenant tenant) =>
        [.. (await tenant.RequestsAsync("PATCH", "")).Where(request => (string?)request["headers"]!["Prefer"] is not null)];

    private static IEnumerable<string> Names(JsonNode request) =>
        request["body"]!.AsObject().Select(property => property.Key).Where(name => name != "@odata.type").Order(StringComparer.Ordinal);
}
