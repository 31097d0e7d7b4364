using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Graph.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Provider;

public sealed class OnlineMeetingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Conference_created_twice_is_one()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var first = await tenant.Graph.Conference.CreateOrGetAsync(Samples.Conference, Cancellation);
        var second = await tenant.Graph.Conference.CreateOrGetAsync(Samples.Conference, Cancellation);
        second.ShouldBe(first);
        (await tenant.StoredAsync("meetings")).Count.ShouldBe(1);
        var sent = (await tenant.RequestsAsync("POST", "/createOrGet"))[0]["body"]!;
        ((string)sent["startDateTime"]!).ShouldBe("2026-11-10T09:00:00+00:00");
        ((string)sent["subject"]!).ShouldBe(Samples.Conference.Subject);
    }

    [Fact]
    public async Task Hardening_leaves_no_difference_and_sends_every_setting()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var id = await tenant.Graph.Conference.CreateOrGetAsync(Samples.Conference, Cancellation);
        (await tenant.Graph.Conference.HardenAsync(id, Samples.Settings, Cancellation)).ShouldBeEmpty();
        (await tenant.Graph.Conference.HardenAsync(id, Samples.Settings, Cancellation)).ShouldBeEmpty("a repeat has the same effect");

        var meeting = (await tenant.StoredAsync("meetings")).ShouldHaveSingleItem();
        ((string)meeting["lobbyBypassSettings"]!["scope"]!).ShouldBe("organizer");
        ((bool)meeting["lobbyBypassSettings"]!["isDialInBypassEnabled"]!).ShouldBeFalse();
        ((string)meeting["allowedLobbyAdmitters"]!).ShouldBe("organizerAndCoOrganizers");
        ((string)meeting["allowedPresenters"]!).ShouldBe("roleIsPresenter");
        ((bool)meeting["allowRecording"]!).ShouldBeFalse();
        ((bool)meeting["allowTranscription"]!).ShouldBeFalse();
        ((bool)meeting["recordAutomatically"]!).ShouldBeFalse();
        ((string)meeting["allowMeetingChat"]!).ShouldBe("disabled");
        ((bool)meeting["isEntryExitAnnounced"]!).ShouldBeTrue();
        var attendee = meeting["participants"]!["attendees"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)attendee["upn"]!).ShouldBe(Samples.Chair);
        ((string)attendee["role"]!).ShouldBe("presenter");
    }

    [Theory]
    [InlineData(Language.Russian, "lang=\"ru-RU\"", "Присоединиться к собранию")]
    [InlineData(Language.English, "lang=\"en-GB\"", "Join the meeting now")]
    public async Task Join_information_comes_decoded_in_the_readers_language(Language language, string locale, string words)
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var id = await tenant.Graph.Conference.CreateOrGetAsync(Samples.Conference, Cancellation);
        var (url, html) = await tenant.Graph.Conference.GetJoinInformationAsync(id, language, Cancellation);
        url.Scheme.ShouldBe("https");
        html.ShouldStartWith("<");
        html.ShouldContain(locale);
        html.ShouldContain(words);
    }

    [Fact]
    public async Task Protections_of_choice_are_set_and_turned_off_again()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var id = await tenant.Graph.Conference.CreateOrGetAsync(Samples.Conference, Cancellation);
        var chosen = Samples.Settings with { Watermark = true, EndToEndEncryption = true };
        (await tenant.Graph.Conference.HardenAsync(id, chosen, Cancellation)).ShouldBeEmpty();
        var meeting = (await tenant.StoredAsync("meetings")).ShouldHaveSingleItem();
        ((bool)meeting["isEndToEndEncryptionEnabled"]!).ShouldBeTrue();
        ((bool)meeting["watermarkProtection"]!["isEnabledForVideo"]!).ShouldBeTrue();
        ((bool)meeting["watermarkProtection"]!["isEnabledForContentSharing"]!).ShouldBeTrue();

        (await tenant.Graph.Conference.HardenAsync(id, Samples.Settings, Cancellation)).ShouldBeEmpty();
        meeting = (await tenant.StoredAsync("meetings")).ShouldHaveSingleItem();
        ((bool)meeting["isEndToEndEncryptionEnabled"]!).ShouldBeFalse();
        ((bool)meeting["watermarkProtection"]!["isEnabledForVideo"]!).ShouldBeFalse();
    }

    [Fact]
    public async Task Conference_is_moved_with_both_times_and_once()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var id = await tenant.Graph.Conference.CreateOrGetAsync(Samples.Conference, Cancellation);
        var (start, end) = (Samples.Start + Duration.FromDays(7), Samples.End + Duration.FromDays(7));
        await tenant.Graph.Conference.RescheduleAsync(id, Samples.Conference.Subject, Samples.Start, Samples.End, Cancellation);
        (await tenant.RequestsAsync("PATCH", "")).ShouldBeEmpty("it stands there already");

        await tenant.Graph.Conference.RescheduleAsync(id, Samples.Conference.Subject, start, end, Cancellation);
        await tenant.Graph.Conference.RescheduleAsync(id, Samples.Conference.Subject, start, end, Cancellation);
        var body = (await tenant.RequestsAsync("PATCH", "")).ShouldHaveSingleItem()["body"]!;
        ((string)body["startDateTime"]!).ShouldStartWith("2026-11-17T09:00:00");
        ((string)body["endDateTime"]!).ShouldStartWith("2026-11-17T11:00:00");

        await tenant.Graph.Conference.RescheduleAsync(id, "Another subject", start, end, Cancellation);
        ((string)(await tenant.StoredAsync("meetings"))[0]["subject"]!).ShouldBe("Another subject");
    }

    [Fact]
    public async Task Conference_is_deleted_and_one_that_is_gone_is_no_failure()
    {
        await using var tenant = await SimulatedTenant.StartAsync();
        var id = await tenant.Graph.Conference.CreateOrGetAsync(Samples.Conference, Cancellation);
        await tenant.Graph.Conference.DeleteAsync(id, Cancellation);
        await tenant.Graph.Conference.DeleteAsync(id, Cancellation);
        (await tenant.RequestsAsync("DELETE", "")).Select(request => (int)request["status"]!).ShouldBe([204, 404]);
    }
}
