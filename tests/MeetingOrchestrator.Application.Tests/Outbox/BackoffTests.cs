using CsCheck;
using MeetingOrchestrator.Application.Outbox;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Outbox;

public sealed class BackoffTests
{
    private static readonly Duration Least = Duration.FromSeconds(2);

    [Fact]
    public void Wait_lies_between_two_seconds_and_the_doubled_ceiling_of_the_attempt() => Gen.Select(Gen.Int, Gen.Int[1, 200]).Sample((seed, attempt) =>
    {
        var wait = new Backoff(new Random(seed)).After(attempt, null);
        var ceiling = attempt > 9 ? Duration.FromMinutes(15) : Duration.Min(Duration.FromMinutes(15), Duration.FromSeconds(1 << attempt));

        wait.ShouldBeGreaterThanOrEqualTo(Least);
        wait.ShouldBeLessThanOrEqualTo(Least + ceiling);
    });

    [Fact]
    public void Wait_that_was_asked_for_is_never_undercut_and_hardly_exceeded() =>
        Gen.Select(Gen.Int, Gen.Int[1, 200], Gen.Int[-10, 1_000_000]).Sample((seed, attempt, seconds) =>
        {
            var asked = Duration.FromSeconds(seconds);
            var wait = new Backoff(new Random(seed)).After(attempt, asked);

            wait.ShouldBeGreaterThanOrEqualTo(Duration.Max(asked, Duration.Zero));
            wait.ShouldBeLessThanOrEqualTo(Duration.Max(asked, Duration.Zero) + Least);
        });

    [Fact]
    public void Waits_of_many_processes_spread_over_the_whole_span()
    {
        var backoff = new Backoff(new Random(25));
        var waits = Enumerable.Range(0, 200).Select(_ => backoff.After(8, null)).ToList();

        waits.Min().ShouldBeLessThan(Duration.FromSeconds(30));
        waits.Max().ShouldBeGreaterThan(Duration.FromSeconds(230));
    }
}
