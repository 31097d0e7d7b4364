using System.Collections.Frozen;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>What somebody was told of the time of a meeting, read from its record: a letter of change names what its reader knows.</summary>
internal sealed class PlansTold(IJournal journal)
{
    private static readonly FrozenSet<string> Telling = new[]
    {
        "meeting-planned", "meeting-rescheduled", "message-due", "message-issued", "message-unknown",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The plan that the person was told last, if it is another than the present one; else the plan that held before the present one. Null
    /// when there never was another.
    /// </summary>
    public async Task<PlannedMeeting?> BeforeAsync(
        MeetingId meeting, PersonKey person, PlannedMeeting present, CancellationToken cancellationToken)
    {
        PlannedMeeting? plan = null, before = null, told = null;
        var written = new Dictionary<MessageKey, PlannedMeeting?>();
        await foreach (var entry in journal.ReadAsync(StreamName.Of(meeting), Chain.FirstSequence, cancellationToken))
        {
            if (!Telling.Contains(entry.Type))
            {
                continue;
            }

            switch (EventCodec<MeetingEvent>.Decode(entry.Entry.Payload.Span).Event)
            {
                case MeetingEvent.MeetingPlanned planned:
                    plan = planned.Plan;
                    break;
                case MeetingEvent.MeetingRescheduled moved:
                    plan = moved.Plan;
                    break;
                case MeetingEvent.MessageDue due when due.Recipient.Person == person:
                    written[due.Message] = plan;
                    break;
                case MeetingEvent.MessageIssued issued:
                    told = written.GetValueOrDefault(issued.Message, told);
                    break;
                case MeetingEvent.MessageUnknown unknown:
                    told = written.GetValueOrDefault(unknown.Message, told);
                    break;
            }

            before = plan is not null && plan != present ? plan : before;
        }

        return told is not null && told != present ? told : before;
    }
}
