using NodaTime;

namespace MeetingOrchestrator.Application.Outbox;

/// <summary>How long to wait before the next attempt: what the provider asked for, else exponential with full jitter.</summary>
internal sealed class Backoff(Random random)
{
    private static readonly Duration Base = Duration.FromSeconds(2);
    private static readonly Duration Longest = Duration.FromMinutes(15);

    /// <summary>Whoever asks for more is broken, not busy; and the store holds no instant that a wait of centuries leads to.</summary>
    private static readonly Duration LongestAsked = Duration.FromDays(30);

    /// <summary>The wait after an attempt.</summary>
    /// <param name="attempt">The attempt that failed, from 1.</param>
    /// <param name="asked">What the provider asked for; it is not undercut, up to 30 days.</param>
    public Duration After(int attempt, Duration? asked)
    {
        var ceiling = Duration.Min(Longest, Base * Math.Pow(2, Math.Min(attempt - 1, 20)));
        double share;
        lock (random)
        {
            share = random.NextDouble();
        }

        return asked is { } given ? Bounded(given) + Whole(Base * share) : Base + Whole(ceiling * share);
    }

    /// <summary>The wait of an effect that our own pace holds back: no jitter, which would cost it its place in the queue.</summary>
    /// <param name="asked">Until there is room; at most 30 days.</param>
    public static Duration Paced(Duration? asked) => Bounded(asked ?? Base);

    private static Duration Bounded(Duration asked) => Duration.Min(Duration.Max(asked, Duration.Zero), LongestAsked);

    // Whole milliseconds: clocks tick more coarsely than a Duration counts, and would stop just short of the instant.
    private static Duration Whole(Duration jitter) => Duration.FromMilliseconds(Math.Floor(jitter.TotalMilliseconds));
}
