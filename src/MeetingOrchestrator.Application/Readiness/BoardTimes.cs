using System.Collections.Frozen;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Application.Readiness;

/// <summary>When what the board waits for began, read from the record: a state knows that something is so, not since when.</summary>
internal sealed class BoardTimes
{
    private static readonly FrozenSet<string> Telling = new[]
    {
        "meeting-convened", "delegation-named", "delegation-rejected", "delegation-change-requested",
        "message-issued", "message-unknown", "message-failed", "message-undelivered",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<MessageKey, Instant> _messages = [];
    private readonly Dictionary<SeatKey, Instant> _delegations = [];

    /// <summary>When the meeting was convened.</summary>
    public Instant? Convened { get; private set; }

    public static async Task<BoardTimes> ReadAsync(IJournal journal, MeetingId meeting, CancellationToken cancellationToken)
    {
        var times = new BoardTimes();
        await foreach (var entry in journal.ReadAsync(StreamName.Of(meeting), Chain.FirstSequence, cancellationToken))
        {
            if (Telling.Contains(entry.Type))
            {
                times.Note(EventCodec<MeetingEvent>.Decode(entry.Entry.Payload.Span));
            }
        }

        return times;
    }

    /// <summary>When the fate of a message was reported last; when it fell due where nothing was reported.</summary>
    public Instant Settled(Message message) => _messages.GetValueOrDefault(message.Key, message.DueAt);

    /// <summary>When a delegation was named or reviewed last.</summary>
    public Instant? Accredited(SeatKey seat) => _delegations.TryGetValue(seat, out var at) ? at : null;

    private void Note(Recorded<MeetingEvent> recorded)
    {
        switch (recorded.Event)
        {
            case MeetingEvent.MeetingConvened:
                Convened = recorded.At;
                break;
            case MeetingEvent.DelegationNamed x:
                _delegations[x.Seat] = recorded.At;
                break;
            case MeetingEvent.DelegationRejected x:
                _delegations[x.Seat] = recorded.At;
                break;
            case MeetingEvent.DelegationChangeRequested x:
                _delegations[x.Seat] = recorded.At;
                break;
            case MeetingEvent.MessageIssued x:
                _messages[x.Message] = recorded.At;
                break;
            case MeetingEvent.MessageUnknown x:
                _messages[x.Message] = recorded.At;
                break;
            case MeetingEvent.MessageFailed x:
                _messages[x.Message] = recorded.At;
                break;
            case MeetingEvent.MessageUndelivered x:
                _messages[x.Message] = recorded.At;
                break;
        }
    }
}
