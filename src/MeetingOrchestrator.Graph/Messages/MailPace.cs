using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Failures;
using NodaTime;

namespace MeetingOrchestrator.Graph.Messages;

/// <summary>
/// Lets no more messages go out in any minute than the mailbox takes, and wastes no place. Whoever finds no room is told when to come again,
/// under its Message-ID: the outbox waits, not a thread. Places are promised a little closer than they come free, so that one that is given
/// back is taken; who then comes too early is told once more.
/// </summary>
internal sealed class MailPace(GraphSettings settings, MailboxGate mailbox, TimeProvider time)
{
    private static readonly Duration Window = Duration.FromMinutes(1);

    /// <summary>How late a message may come to its place; later, the place is lost.</summary>
    private static readonly Duration Lateness = Duration.FromSeconds(10);

    /// <summary>How many places are promised for each that there is.</summary>
    private const double Promised = 1.1;

    private readonly Lock _lock = new();
    private readonly List<Slot> _slots = []; // in the order of their time

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Takes a place for one attempt, which a repeat after a refusal is too. What is not used is given back.</summary>
    /// <exception cref="ProviderException">Paced, with the time until the message is to come again.</exception>
    public Turn Take(string messageId)
    {
        lock (_lock)
        {
            var now = Now;
            Forget(now);
            var open = Instant.Max(now, mailbox.RestsUntil);
            var slot = _slots.Find(kept => !kept.Taken && kept.MessageId == messageId) ?? Append(messageId, open, now);
            if (slot.At < open && open > now)
            {
                slot = Move(slot, open);
            }
            else if (slot.At <= now && !HasRoom(slot, now))
            {
                slot = Move(slot, NextRoom(slot, now));
            }

            if (slot.At > now)
            {
                var code = open > now ? FailureCode.MailboxThrottled : FailureCode.MailPace;
                throw new ProviderException(ProviderFailure.Paced, code, slot.At - now);
            }

            _slots.Remove(slot);
            return new Turn(this, Insert(new Slot(messageId, now, moved: false) { Taken = true }));
        }
    }

    private Slot Append(string messageId, Instant open, Instant now)
    {
        var waiting = _slots.FindLast(slot => !slot.Taken);
        var at = waiting is null ? open : Instant.Max(open, waiting.At + Apart);
        var sent = Sent(now);
        if (sent.Count >= settings.MailPerMinute)
            at = Instant.Max(at, sent[^settings.MailPerMinute].At + Window);
        return Insert(new Slot(messageId, at, moved: false));
    }

    // Apart from one another: all at one instant, one rest of the mailbox would hold up every one of them.
    private Duration Apart => Duration.FromMilliseconds(Math.Ceiling(Window.TotalMilliseconds / settings.MailPerMinute / Promised));

    // Those who came too early once go before those who come for the first time.
    private bool HasRoom(Slot slot, Instant now) =>
        Sent(now).Count + (slot.Moved ? 0 : Ahead(slot).Count(other => other.At <= now)) < settings.MailPerMinute;

    private Instant NextRoom(Slot slot, Instant now)
    {
        var sent = Sent(now);
        var place = Math.Max(0, sent.Count - settings.MailPerMinute) + Ahead(slot).Count();
        return place < sent.Count ? sent[place].At + Window : Instant.Max(now, _slots[^1].At) + Apart;
    }

    private IEnumerable<Slot> Ahead(Slot slot) => _slots.Where(other => other != slot && other is { Moved: true, Taken: false });

    private List<Slot> Sent(Instant now) => _slots.FindAll(slot => slot.Taken && slot.At > now - Window);

    private Slot Move(Slot slot, Instant to)
    {
        _slots.Remove(slot);
        return Insert(new Slot(slot.MessageId, to, moved: true));
    }

    private Slot Insert(Slot slot)
    {
        _slots.Insert(_slots.FindLastIndex(other => other.At <= slot.At) + 1, slot);
        return slot;
    }

    private void Forget(Instant now) => _slots.RemoveAll(slot => slot.At + Lateness + (slot.Taken ? Window : Duration.Zero) < now);

    private void GiveBack(Slot slot)
    {
        lock (_lock)
        {
            _slots.Remove(slot);
        }
    }

    /// <summary>A slot that was taken.</summary>
    public sealed class Turn : IDisposable
    {
        private readonly MailPace _pace;
        private readonly Slot _slot;
        private bool _used;

        internal Turn(MailPace pace, Slot slot) => (_pace, _slot) = (pace, slot);

        /// <summary>To be called right before sending: from here on the place counts, unless it is given back.</summary>
        public void Use() => _used = true;

        /// <summary>To be called when it is certain that nothing went out.</summary>
        public void GiveBack() => _used = false;

        public void Dispose()
        {
            if (!_used)
                _pace.GiveBack(_slot);
        }
    }

    internal sealed class Slot(string messageId, Instant at, bool moved)
    {
        public string MessageId => messageId;

        public Instant At => at;

        /// <summary>Whether it came to its place and found it taken.</summary>
        public bool Moved => moved;

        public bool Taken { get; init; }
    }
}
