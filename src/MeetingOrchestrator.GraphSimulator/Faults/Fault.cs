using System.Globalization;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Faults;

/// <summary>
/// One trouble on demand, written <c>kind</c> or <c>kind:retryAfter</c>, where retryAfter is whole seconds (<c>throttled:150</c>) or an
/// HTTP-date so many seconds ahead of the simulator's clock (<c>throttled:date:62</c>). Without it no Retry-After is sent.
/// </summary>
internal sealed record Fault(string Name, FaultKind Kind, string? RetryAfter)
{
    /// <exception cref="ArgumentException">The kind is unknown, or what follows it is no retryAfter.</exception>
    public static Fault Parse(string text)
    {
        var (name, retryAfter) = text.Split(':', 2) is [var head, var tail] ? (head, tail) : (text, null);
        var kind = FaultKind.All.FirstOrDefault(known => known.Name == name)
            ?? throw new ArgumentException($"Fault '{text}' is unknown; it must be one of {string.Join(", ", FaultKind.All.Select(known => known.Name))}.");
        if (retryAfter is not null && !int.TryParse(retryAfter.Replace("date:", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            throw new ArgumentException($"Fault '{text}' has a wrong Retry-After; it must be seconds, or date: and seconds.");
        return new Fault(text, kind, retryAfter);
    }

    /// <summary>What the client is told; null for a fault that is no answer (dropped) or changes none (bounced).</summary>
    public Refusal? Refusal(GraphRequest request, DateTimeOffset now)
    {
        if (Kind.Status == 0)
            return null;
        var code = Kind.Code ?? (request.Workload == Workload.Outlook ? "ApplicationThrottled" : "TooManyRequests"); // [3]
        return new Refusal(Kind.Status, code, $"Fault on demand: {Name}.") { RetryAfter = Header(now) };
    }

    private string? Header(DateTimeOffset now)
    {
        if (RetryAfter is null || !RetryAfter.StartsWith("date:", StringComparison.Ordinal))
            return RetryAfter;
        var ahead = int.Parse(RetryAfter["date:".Length..], CultureInfo.InvariantCulture);
        return now.AddSeconds(ahead).ToString("R", CultureInfo.InvariantCulture); // RFC 9110, 10.2.3
    }
}
