using System.Text;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Storage.Tests.Samples;

internal static class Streams
{
    public static readonly MeetingId Meeting = MeetingId.Parse("cis-migration-25");
    public static readonly MeetingId OtherMeeting = MeetingId.Parse("cis-migration-26");
    public static readonly CouncilKey Council = CouncilKey.Parse("cis-migration");

    // With nanoseconds, so that a store which cuts them is found out.
    public static readonly Instant Noon = Instant.FromUtc(2021, 9, 24, 12, 0).PlusNanoseconds(123_456_789);

    /// <summary>So many entries that continue the last one, with a Cyrillic payload.</summary>
    public static JournalEntry[] Entries(StreamName stream, int count, JournalEntry? after = null, string mark = "а")
    {
        var entries = new JournalEntry[count];
        var last = after?.Entry;
        for (var i = 0; i < count; i++)
        {
            var payload = Encoding.UTF8.GetBytes($$"""{"mark":"{{mark}}","text":"Совет руководителей № {{i}}"}""");
            last = Chain.SealNext(stream.Value, last, payload);
            entries[i] = new JournalEntry(last, "ballot-cast", Noon.PlusNanoseconds(i));
        }

        return entries;
    }

    public static Commit CommitOf(StreamName stream, params JournalEntry[] entries) => new() { Stream = stream, Entries = entries };

    public static Commit CommitOf(MeetingId meeting, params JournalEntry[] entries) => CommitOf(StreamName.Of(meeting), entries);

    /// <summary>Entries hold bytes, which records compare by reference.</summary>
    public static string Text(JournalEntry entry) =>
        $"{entry.Entry.Stream} {entry.Entry.Sequence} {entry.Entry.Previous} {Convert.ToHexString(entry.Entry.Payload.Span)} {entry.Entry.Hash} "
        + $"{entry.Type} {entry.At.ToUnixTimeTicks()} {entry.At:uuuu-MM-ddTHH:mm:ss.fffffffff}";
}
