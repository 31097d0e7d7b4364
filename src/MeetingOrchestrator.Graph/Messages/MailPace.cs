using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Failures;
using NodaTime;

namespace MeetingOrchestrator.Graph.Messages;

/// <summary>
/// Gives each sending a slot, so that no more go out in any minute than the mailbox takes. Whoever finds no room gets a slot of its own,
/// kept under its Message-ID: it is postponed once, and those behind it do not overtake it.
/// </summary>
internal sealed class MailPace(GraphSettings settings, MailboxGate mailbox, TimeProvider time)
{
    private static readonly Duration Window = Duration.FromMinutes(1);

    /// <summary>
    /// How late a message may come to its slot; later, the slot is lost. Slots are laid for a window that is longer by as much, or
    /// latecomers and the punctual would meet in one minute.
    /// </summary>
    private static readonly Duration Lateness = Duration.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly List<Slot> _slots = []; // in the order of their time

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Takes a slot for one attempt, which a repeat after a refusal is too. What is not used is given back.</summary>
    /// <exception cref="ProviderException">Paced, with the time until the message's own slot.</exception>
    public Turn Take(string messageId)
    {
        lock (_lock)
        {
            var now = Now;
            Forget(now);
            var open = Instant.Max(now, mailbox.RestsUntil);
            var slot = _slots.Find(kept => !kept.Taken && kept.MessageId == messageId);
            if (slot is not null && slot.At < mailbox.RestsUntil)
            {
                _slots.Remove(slot);
                slot = null;
            }

            slot ??= Append(messageId, open, now);
            if (slot.At > now)
            {
                var code = open > now ? FailureCode.MailboxThrottled : FailureCode.MailPace;
                throw new ProviderException(ProviderFailure.Paced, code, slot.At - now);
            }

            slot.Taken = true;
            return new Turn(this, slot);
        }
    }

    private Slot Append(string messageId, Instant open, Instant now)
    {
        var (most, window) = (settings.MailPerMinute, Window + Lateness);
        var at = open;
        if (_slots.Count >= most)
            at = Instant.Max(at, _slots[^most].At + window);

        // Behind those who wait already, and apart from them: all at one instant, the last would come too late.
        if (_slots is [.., var last] && last.At > now)
            at = Instant.Max(at, last.At + WholeMilliseconds(window / most));
        var slot = new Slot(messageId, at);
        _slots.Add(slot);
        return slot;
    }

    // Clocks tick more coarsely than a Duration counts, and would stop just short of the slot.
    private static Duration WholeMilliseconds(Duration distance) => Duration.FromMilliseconds(Math.Ceiling(distance.TotalMilliseconds));

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

        /// <summary>To be called right before sending: from here on the slot counts, whatever comes of it.</summary>
        public void Use() => _used = true;

        public void Dispose()
        {
            if (!_used)
                _pace.GiveBack(_slot);
        }
    }

    internal sealed class Slot(string messageId, Instant at)
    {
        public string MessageId => messageId;

        public Instant At => at;

        public bool Taken { get; set; }
    }
}
