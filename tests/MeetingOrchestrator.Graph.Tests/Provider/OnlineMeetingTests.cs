using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Graph.Tests.Support;

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
}
