using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingOrchestrator.EndToEnd.Tests.Clock;
using MeetingOrchestrator.EndToEnd.Tests.Support;
using MeetingOrchestrator.Web.Tests.Support;
using MimeKit;

namespace MeetingOrchestrator.EndToEnd.Tests.Convening;

/// <summary>
/// A real service beside a real simulator: somebody follows the link of the letter, somebody else answers in the calendar, and a stranger
/// forges notifications. What counts is what the readiness board shows.
/// </summary>
public sealed partial class ReplyTests : IDisposable
{
    private const string PublicUrl = "https://meetings.example.org";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reply_by_link_and_reply_by_calendar_both_land_on_the_board_and_a_forged_notification_changes_nothing()
    {
        _folder.Write("bearer", "token-of-the-test");
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(30);
        (await Orchestrator.RunAsync("calendar", "import", CouncilOnDisk.Write(_folder, day), "--data", _folder["data"])).ShouldExit(0);
        await using var simulator = await Orchestrator.SimulateAsync(_folder);
        using var world = Control(simulator);
        await using (var service = await ServeAsync(simulator))
        {
            var letter = await LetterAsync(world, "head.by@delegations.example");
            using var visitor = new Visitor(Url(service), "ru");
            (await OpenAsync(visitor, letter)).Said.ShouldContain("Республика Беларусь");
            var replied = await visitor.FollowAsync(await visitor.SendAsync("/i/meeting", "/i/meeting/reply", ("reply", "Accepted")));
            replied.Status.ShouldBe(HttpStatusCode.OK);
            (await SeatAsync("BY")).ShouldBe(("accepted", true));

            // A link that was made up, or belongs to nobody, opens nothing.
            using var stranger = new Visitor(Url(service), "en");
            (await SendCodeAsync(stranger, new string('A', 43))).Status.ShouldBe(HttpStatusCode.NotFound);

            using var answer = await world.PostAsJsonAsync("replies", new { address = "head.az@delegations.example", response = "declined" }, Cancellation);
            answer.EnsureSuccessStatusCode();
            await ForgeAsync(service, world);
            (await service.TerminateAsync()).ShouldBe(0, service.Said);
            service.Said.ShouldNotContain(letter, Case.Sensitive, "the secret of the link in the log");
        }

        // Each start looks at the mailbox once; while it runs, the service looks every ten minutes and at each notification.
        await using (var service = await ServeAsync(simulator))
        {
            await Eventually.TrueAsync(() => SeatAsync("AZ").GetAwaiter().GetResult().Reply == "declined", "the reply given in the calendar is on the board");
            (await SeatAsync("BY")).ShouldBe(("accepted", true));
            (await SeatAsync("KZ")).ShouldBe((null, false));
            (await service.TerminateAsync()).ShouldBe(0, service.Said);
        }
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Uri Url(Server service) => new(service.Ready.GetProperty("url").GetString()!);

    private static HttpClient Control(Server simulator)
    {
        var http = new HttpClient { BaseAddress = new Uri(simulator.Ready.GetProperty("controlUrl").GetString() + "/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token-of-the-test");
        return http;
    }

    // Forged: no subscription of ours, and none of its secret. The provider is not even asked.
    private async Task ForgeAsync(Server service, HttpClient world)
    {
        var board = await BoardAsync();
        var requests = (await StateAsync(world))["counts"]!["requests"]!.GetValue<int>();
        var entry = (await StateAsync(world))["events"]![0]!["id"]!.GetValue<string>();
        using var http = new HttpClient { BaseAddress = Url(service) };
        var body = $$"""{"value":[{"subscriptionId":"7f105c7d-2dc5-4530-97cd-4e7ae6534c07","clientState":"guessed","changeType":"updated","resource":"Users/x/Events/{{entry}}","resourceData":{"id":"{{entry}}"},"subscriptionExpirationDateTime":"2030-01-01T00:00:00Z","tenantId":"84bd8158-6d4d-4958-8b9f-9d6445542f95"}]}""";
        foreach (var path in (string[])["/graph/notifications", "/graph/lifecycle"])
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content, Cancellation);
            ((int)response.StatusCode).ShouldBeLessThan(500);
        }

        await Eventually.TrueAsync(() => service.Said.Contains("notifications were dropped", StringComparison.Ordinal), "the forged notification is dropped and logged");
        (await BoardAsync()).ToJsonString().ShouldBe(board.ToJsonString());
        (await StateAsync(world))["counts"]!["requests"]!.GetValue<int>().ShouldBe(requests);
    }

    private static async Task<Answer> OpenAsync(Visitor visitor, string secret) => await visitor.FollowAsync(await SendCodeAsync(visitor, secret));

    private static Task<Answer> SendCodeAsync(Visitor visitor, string secret) => visitor.SendAsync("/i", "/i", ("code", secret));

    // The secret as the letter carries it: in the fragment of the link, in the plain text.
    private static async Task<string> LetterAsync(HttpClient world, string address)
    {
        JsonNode? found = null;
        await Eventually.TrueAsync(
            () =>
            {
                found = StateAsync(world).GetAwaiter().GetResult()["messages"]!.AsArray().FirstOrDefault(mail =>
                    !mail!["isDraft"]!.GetValue<bool>() && mail["toRecipients"]![0]!["emailAddress"]!["address"]!.GetValue<string>() == address
                    && mail["subject"]!.GetValue<string>().StartsWith("Приглашение", StringComparison.Ordinal));
                return found is not null;
            },
            "the invitation is sent");
        using var mime = new MemoryStream(Convert.FromBase64String(found!["mime"]!.GetValue<string>()));
        var message = await MimeMessage.LoadAsync(mime, Cancellation);
        return Link().Match(message.TextBody!).Groups[1].Value;
    }

    private static async Task<JsonObject> StateAsync(HttpClient world) => (await world.GetFromJsonAsync<JsonObject>("state", Cancellation))!;

    private async Task<(string? Reply, bool Opened)> SeatAsync(string key)
    {
        var seat = (await BoardAsync())["seats"]!.AsArray().Single(seat => seat!["seat"]!.GetValue<string>() == key)!;
        return (seat["reply"]?.GetValue<string>(), seat["opened"]!.GetValue<bool>());
    }

    private async Task<JsonObject> BoardAsync() =>
        JsonNode.Parse((await Orchestrator.RunAsync("meeting", "board", "25", "--data", _folder["data"], "--json")).ShouldExit(0).Output)!.AsObject();

    private Task<Server> ServeAsync(Server simulator) => Orchestrator.ServeAsync(
        _folder,
        new Dictionary<string, string>
        {
            ["Graph__BaseUrl"] = simulator.Ready.GetProperty("graphUrl").GetString()!,
            ["Graph__Organizer"] = Orchestrator.Organizer,
            ["Graph__Credential__Kind"] = "Bearer",
            ["Graph__Credential__BearerFile"] = _folder["bearer"],
        },
        "--public-url", PublicUrl);

    [GeneratedRegex(@"https://meetings\.example\.org/i#([A-Za-z0-9_-]{43})")]
    private static partial Regex Link();
}
