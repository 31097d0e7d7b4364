using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Messages;
using MeetingOrchestrator.GraphSimulator;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingOrchestrator.Graph.Tests.Messages;

public sealed class MailPaceTests : IDisposable
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 1, 8, 0);
    private static readonly Duration Minute = Duration.FromMinutes(1);

    private readonly SettableClock _clock = new(Start.ToDateTimeOffset());
    private readonly MailboxGate _mailbox;
    private readonly MailPace _pace;

    public MailPaceTests()
    {
        _mailbox = new MailboxGate(_clock);
        _pace = PaceOf(30);
    }

    public void Dispose() => _mailbox.Dispose();

    [Fact]
    public void First_thirty_go_at_once_and_each_of_the_next_has_a_place_of_its_own_a_minute_later()
    {
        for (var i = 0; i < 30; i++)
            Send($"<{i}>");
        var first = Refuse("<30>");
        var second = Refuse("<31>");
        first.Code.ShouldBe("mail-pace");
        first.RetryAfter.ShouldBe(Minute);
        second.RetryAfter!.Value.ShouldBeGreaterThan(Minute);
        Refuse("<30>").RetryAfter.ShouldBe(first.RetryAfter, "the place is the message's own");

        MoveTo(Start + Minute);
        Send("<30>");
        Refuse("<31>");
        MoveTo(Start + second.RetryAfter.Value);
        Send("<31>");
    }

    [Theory]
    [InlineData(1, 30, 300, 0)]
    [InlineData(2, 30, 300, 10)]
    [InlineData(3, 30, 1000, 9)]
    [InlineData(4, 1, 20, 10)]
    [InlineData(5, 7, 100, 5)]
    public void No_minute_holds_more_than_allowed_and_hardly_any_place_is_wasted(int seed, int most, int messages, int latestSeconds)
    {
        var random = new Random(seed);
        var pace = PaceOf(most);
        var queue = new PriorityQueue<(int Message, int Attempt), Instant>();
        for (var i = 0; i < messages; i++)
            queue.Enqueue((i, 1), Start + Duration.FromSeconds(random.Next(60)));
        var sent = new List<Instant>();
        while (queue.TryDequeue(out var next, out var at))
        {
            MoveTo(at);
            try
            {
                using var turn = pace.Take($"<{next.Message}>");
                turn.Use();
                sent.Add(at);
            }
            catch (ProviderException paced)
            {
                // Places are promised closer than they come free, and latecomers take what the punctual counted on.
                next.Attempt.ShouldBeLessThanOrEqualTo(6, "attempts");
                var late = Duration.FromMilliseconds(random.Next((latestSeconds * 1000) + 1));
                queue.Enqueue((next.Message, next.Attempt + 1), at + paced.RetryAfter!.Value + late);
            }
        }

        sent.Count.ShouldBe(messages);
        for (var i = most; i < sent.Count; i++)
            (sent[i] - sent[i - most]).ShouldBeGreaterThanOrEqualTo(Minute, $"message {i}");

        // Not slower than it must be either: a minute for as many as it takes, and what the latecomers were late.
        (sent[^1] - sent[0]).ShouldBeLessThanOrEqualTo((Minute + Duration.FromSeconds(2 * latestSeconds)) * ((messages / most) + 2));
    }

    [Fact]
    public void Repeat_after_a_refusal_needs_a_slot_again()
    {
        for (var i = 0; i < 30; i++)
            Send("<same>");
        Refuse("<same>");
    }

    [Fact]
    public void Slot_that_was_not_used_is_given_back()
    {
        for (var i = 0; i < 100; i++)
            _pace.Take($"<{i}>").Dispose();
        Send("<after>");
    }

    [Fact]
    public void Reservation_that_nobody_came_for_is_forgotten()
    {
        for (var i = 0; i < 30; i++)
            Send($"<{i}>");
        var last = Enumerable.Range(100, 500).Select(i => Refuse($"<{i}>")).Last().RetryAfter!.Value;
        MoveTo(Start + last + Minute);
        for (var i = 0; i < 30; i++)
            Send($"<later {i}>");
        Refuse("<100>");
    }

    [Fact]
    public void Resting_mailbox_gives_slots_behind_its_rest_in_the_order_of_coming()
    {
        _mailbox.LeaveAlone(Duration.FromMinutes(10));
        var waits = Enumerable.Range(0, 100).Select(i => Refuse($"<{i}>")).ToList();
        waits.ShouldAllBe(paced => paced.Code == "mailbox-throttled");
        waits[0].RetryAfter.ShouldBe(Duration.FromMinutes(10));
        for (var i = 30; i < waits.Count; i++)
            (waits[i].RetryAfter!.Value - waits[i - 30].RetryAfter!.Value).ShouldBeGreaterThan(Minute * 0.9);
        MoveTo(Start + Duration.FromMinutes(10));
        Send("<0>");
        Refuse("<30>").Code.ShouldBe("mail-pace");
    }

    private MailPace PaceOf(int most) => new(
        new GraphSettings(Options.Create(new GraphOptions { MailPerMinute = most })), _mailbox, _clock);

    private void MoveTo(Instant instant) => _clock.Set(instant.ToDateTimeOffset());

    private void Send(string messageId)
    {
        using var turn = _pace.Take(messageId);
        turn.Use();
    }

    private ProviderException Refuse(string messageId)
    {
        var paced = Should.Throw<ProviderException>(() => _pace.Take(messageId));
        paced.Failure.ShouldBe(ProviderFailure.Paced);
        return paced;
    }
}
