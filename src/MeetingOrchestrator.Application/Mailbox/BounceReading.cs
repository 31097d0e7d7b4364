using System.Text.Json;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MeetingOrchestrator.Application.Mailbox;

/// <summary>Records which of our messages came back. A report that names none of them is not ours.</summary>
internal sealed class BounceReading(IMailboxProvider provider, IOutbox outbox, IMeetings meetings, ILogger<BounceReading> logger)
{
    /// <exception cref="Conference.ProviderException">The provider could not be read; nothing was recorded.</exception>
    public async Task ReadAsync(Instant since, Instant now, CancellationToken cancellationToken)
    {
        var foreign = 0;
        foreach (var bounce in await provider.ReadBouncesAsync(since, cancellationToken))
        {
            if (await MessageAsync(bounce.InternetMessageId, cancellationToken) is not var (meeting, message))
            {
                foreign++;
                continue;
            }

            var report = new MeetingCommand.RecordMessageUndelivered(message)
            {
                Id = CauseId.Of("undelivered", message.Value),
                At = now,
                By = Actor.Service,
            };
            if ((await meetings.ExecuteAsync(meeting, report, cancellationToken)).Refusal is { } refusal)
            {
                Log.ReportRefused(logger, $"{meeting}/message/{message}", refusal.Code);
            }
        }

        if (foreign > 0)
        {
            Log.ForeignBounces(logger, foreign);
        }
    }

    private async Task<(MeetingId Meeting, MessageKey Message)?> MessageAsync(string internetMessageId, CancellationToken cancellationToken)
    {
        try
        {
            return await outbox.FindAsync(internetMessageId, cancellationToken) is { } row
                && Effect.Thaw(row.Kind, row.Body) is Effect.SendMessage sent
                ? (row.Meeting, sent.Message)
                : null;
        }
        catch (JsonException)
        {
            // Of another version; the dispatcher has said so when it came to the row.
            return null;
        }
    }
}
