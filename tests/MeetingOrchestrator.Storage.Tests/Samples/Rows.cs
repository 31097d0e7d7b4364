using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Storage.Tests.Samples;

internal static class Rows
{
    public static readonly Duration Lease = Duration.FromMinutes(2);

    public static OutboxRow Effect(string name, Instant? notBefore = null, Instant? expiresAt = null, MeetingId? meeting = null) => new(
        $"{meeting ?? Streams.Meeting}/{name}",
        meeting ?? Streams.Meeting,
        "conference.create",
        """{"subject":"Заседание № 25 «ё»"}""",
        notBefore ?? Streams.Noon,
        expiresAt);

    public static DueWorkRow Work(string milestone, Instant? at = null) =>
        DueWorkRow.Of(Streams.Meeting, MilestoneKey.Parse(milestone), at ?? Streams.Noon);

    public static Commit CommitOf(params OutboxRow[] rows) => Streams.CommitOf(Streams.Meeting) with { Outbox = rows };

    public static Commit CommitOf(params DueWorkRow[] rows) => Streams.CommitOf(Streams.Meeting) with { DueWork = rows };
}
