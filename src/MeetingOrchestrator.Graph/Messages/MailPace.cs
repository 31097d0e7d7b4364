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

    /// <summary>How late a message may come to its slot; later, the slot is lost.</summary>
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

            slot ??= Append(messageId, open);
            if (RoomAt(slot, now) is var room && room > slot.At)
            {
                _slots.Remove(slot);
                slot = Insert(new Slot(messageId, room));
            }

            if (slot.At > now)
            {
                var code = open > now ? FailureCode.MailboxThrottled : FailureCode.MailPace;
                throw new ProviderException(ProviderFailure.Paced, code, slot.At - now);
            }

            _slots.Remove(slot);
            return new Turn(this, Insert(new Slot(messageId, now) { Taken = true }));
        }
    }

    // In a full minute the next place is free when the oldest of as many as it takes is a minute old.
    private Slot Append(string messageId, Instant open)
    {
        var most = settings.MailPerMinute;
        return Insert(new Slot(messageId, _slots.Count < most ? open : Instant.Max(open, _slots[^most].At + Window)));
    }

    // Latecomers and the punctual may meet in one minute: what counts in the end is when the others really went out.
    private Instant RoomAt(Slot slot, Instant now)
    {
        var sent = _slots.Where(other => other.Taken && other.At > now - Window).ToList();
        return slot.At <= now && sent.Count >= settings.MailPerMinute ? sent[^settings.MailPerMinute].At + Window : slot.At;
    }

    private Slot Insert(Slot slot)
    {
        var after = _slots.FindLastIndex(other => other.At <= slot.At);
        _slots.Insert(after + 1, slot);
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
