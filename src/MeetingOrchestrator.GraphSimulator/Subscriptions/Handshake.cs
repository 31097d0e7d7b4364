using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Subscriptions;

/// <summary>
/// [D] Before a subscription exists, each of its URLs is POSTed <c>?validationToken=…</c> and must answer 200, text/plain, with the decoded
/// token within ten seconds. It happens outside of the gate, so that the service can go on using Graph while it is asked; a request that
/// is refused by a fault, a limit or a missing permission has asked all the same [U].
/// </summary>
internal sealed class Handshake(SimulatorOptions options)
{
    /// <summary>Null when the request needs no handshake, or is refused for its own sake.</summary>
    public async Task<HandshakeOutcome?> AskAsync(GraphRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (request is not { Method: "POST", Relative: ["subscriptions"] } || Read(request) is not { } body
            || SubscriptionRules.OfNew(body, options, now) is not null)
            return null;
        string?[] urls = [body["notificationUrl"].Text(), body["lifecycleNotificationUrl"].Text()];
        foreach (var url in urls.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (await AskAsync(url, cancellationToken) is { } problem)
                return new HandshakeOutcome($"{problem} ({url})");
        }
        return new HandshakeOutcome(null);
    }

    private static JsonObject? Read(GraphRequest request)
    {
        try
        {
            return Json.Parse(request.Body) is JsonObject body && SubscriptionShapes.Create.Problem(body, "") is null ? body : null;
        }
        catch (JsonException)
        {
            // The decision meets the same body and refuses it in its own words.
            return null;
        }
    }

    private async Task<string?> AskAsync(string url, CancellationToken cancellationToken)
    {
        // The look of a real one [3]: blanks and colons find a receiver that gives it back without decoding it.
        var token = $"Validation: Testing client application reachability for subscription Request-Id: {DeterministicId.Uuid("handshake", url)}";
        using var client = Loopback.Client();
        using var limit = new CancellationTokenSource(options.HandshakeTimeout, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var content = new StringContent("", null, "text/plain");
            var target = $"{url}{(url.Contains('?') ? '&' : '?')}validationToken={Uri.EscapeDataString(token)}";
            using var answer = await client.PostAsync(new Uri(target), content, either.Token);
            var text = await answer.Content.ReadAsStringAsync(either.Token);
            if ((int)answer.StatusCode != 200)
                return $"The server answered {(int)answer.StatusCode}";
            if (answer.Content.Headers.ContentType?.MediaType != "text/plain")
                return $"The content type is '{answer.Content.Headers.ContentType}'";
            return text == token ? null : "The answer is not the validation token";
        }
        catch (HttpRequestException)
        {
            return "The server cannot be reached";
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return "The server did not answer in time";
        }
    }
}
