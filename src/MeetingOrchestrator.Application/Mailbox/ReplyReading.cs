using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Record;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MeetingOrchestrator.Application.Mailbox;

/// <summary>Reads the replies given to calendar entries that changed, and records each at the meeting its entry belongs to.</summary>
internal sealed class ReplyReading(
    IConferenceProvider conference, ICalendarEntryIds entries, Addressees addressees, IMeetings meetings, ILogger<ReplyReading> logger)
{
    /// <exception cref="ProviderException">The provider could not be read; what was recorded so far stands.</exception>
    public async Task ReadAsync(IReadOnlyCollection<string> providerEventIds, Instant now, CancellationToken cancellationToken)
    {
        if (providerEventIds.Count == 0)
        {
            return;
        }

        var known = await entries.FindAsync(providerEventIds, cancellationToken);
        if (known.Count < providerEventIds.Count)
        {
            Log.ForeignEntries(logger, providerEventIds.Count - known.Count);
        }

        foreach (var meeting in known.GroupBy(entry => entry.Value, entry => entry.Key).OrderBy(group => group.Key.Value, StringComparer.Ordinal))
        {
            await RecordAsync(meeting.Key, [.. meeting.Order(StringComparer.Ordinal)], now, cancellationToken);
        }
    }

    private async Task RecordAsync(MeetingId meeting, List<string> ids, Instant now, CancellationToken cancellationToken)
    {
        var byAddress = await addressees.OfRepliesAsync(meeting, cancellationToken);
        ImmutableArray<ObservedReply> replies =
        [
            .. (await conference.ReadRepliesAsync(ids, cancellationToken))
                .Where(reply => byAddress.ContainsKey(reply.Address))
                .Select(reply => new ObservedReply(byAddress[reply.Address].Person.Person, reply.Reply, ReplyChannel.Calendar, reply.At)),
        ];
        if (replies.IsEmpty)
        {
            return;
        }

        var receipt = await meetings.ExecuteAsync(
            meeting, new MeetingCommand.RecordReplies(replies) { Id = IdOf(replies), At = now, By = Actor.Service }, cancellationToken);
        if (receipt.Refusal is { } refusal)
        {
            Log.ReportRefused(logger, $"{meeting}/replies", refusal.Code);
        }
    }

    // What was read names the report: reading the same again reports nothing.
    private static CommandId IdOf(ImmutableArray<ObservedReply> replies)
    {
        var text = string.Join('\n', replies.Select(reply => string.Create(
            CultureInfo.InvariantCulture, $"{reply.Person} {reply.Reply} {reply.At.ToUnixTimeTicks()}")));
        return CauseId.Of("replies", Digest.Of(Encoding.UTF8.GetBytes(text)).ToString());
    }
}
