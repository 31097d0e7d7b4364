using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.Records;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Record;
using NodaTime.Text;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>Writes the results: records, documents, messages, summary.</summary>
internal sealed class ReplayExport(ReplayRequest request, IServiceProvider services)
{
    private static readonly JsonSerializerOptions SummaryFormat = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // People read this file: Cyrillic stays Cyrillic.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes everything.</summary>
    /// <returns>Whether every record verifies.</returns>
    public async Task<bool> WriteAsync(CancellationToken cancellationToken)
    {
        var meetings = ImmutableArray.CreateBuilder<MeetingSummary>();
        foreach (var plan in request.Council.Meetings.OrderBy(meeting => meeting.Number))
        {
            meetings.Add(await WriteAsync(plan, cancellationToken));
        }

        var summary = new ReplaySummary(
            request.Council.Key.Value,
            InstantPattern.ExtendedIso.Format(request.From),
            InstantPattern.ExtendedIso.Format(request.Until),
            meetings.ToImmutable());
        await File.WriteAllTextAsync(request.Output.Summary, JsonSerializer.Serialize(summary, SummaryFormat) + "\n", cancellationToken);
        return meetings.All(meeting => meeting.Record is null or { Valid: true });
    }

    private async Task<MeetingSummary> WriteAsync(PlannedMeeting plan, CancellationToken cancellationToken)
    {
        var state = await services.GetRequiredService<IMeetings>().StateAsync(plan.Meeting, cancellationToken);
        if (state.Lifecycle.Composition is null)
        {
            // Nobody was convened: there is a plan, and nothing to hand out.
            return SummaryBuilder.Of(plan, state, null);
        }

        var folder = Directory.CreateDirectory(request.Output.Meeting(plan.Number)).FullName;
        foreach (var document in await services.GetRequiredService<IDocumentFiles>().ListAsync(plan.Meeting, cancellationToken))
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, document.File), document.Content.ToArray(), cancellationToken);
        }

        await WriteMessagesAsync(plan, Path.Combine(folder, "messages"), cancellationToken);
        return SummaryBuilder.Of(plan, state, await WriteRecordAsync(plan, Path.Combine(folder, "record.zip"), cancellationToken));
    }

    private async Task<VerificationReport> WriteRecordAsync(PlannedMeeting plan, string path, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite);
        await services.GetRequiredService<IRecordExport>().WriteAsync(plan.Meeting, file, cancellationToken);
        file.Position = 0;
        return Verification.Verify(file);
    }

    private async Task WriteMessagesAsync(PlannedMeeting plan, string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var reader = services.GetRequiredService<ICalendarPart>();
        foreach (var sent in await services.GetRequiredService<IOutbox>().ListAsync(plan.Meeting, cancellationToken))
        {
            if (sent.End == EffectEnd.Done && Effect.Thaw(sent.Row.Kind, sent.Row.Body) is Effect.SendMessage message)
            {
                var name = Path.Combine(folder, message.Message.Value.Replace('/', '.'));
                await File.WriteAllBytesAsync(name + ".eml", message.Mime, cancellationToken);
                if (reader.Read(message.Mime) is { } calendar)
                {
                    await File.WriteAllBytesAsync(name + ".ics", calendar, cancellationToken);
                }
            }
        }
    }
}
