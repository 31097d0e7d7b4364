using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Record;
using MeetingOrchestrator.Storage.Tests.Samples;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

public abstract class JournalContract(StoreFixture fixture) : StoreContract(fixture)
{
    private static readonly StreamName Stream = StreamName.Of(Streams.Meeting);

    [Fact]
    public async Task Entries_stored_are_read_back_exactly_and_in_order()
    {
        var entries = Streams.Entries(Stream, 20);
        await StoreAsync(Streams.CommitOf(Stream, entries));

        (await ReadAsync(Stream)).Select(Streams.Text).ShouldBe(entries.Select(Streams.Text));
    }

    [Fact]
    public async Task Read_from_a_sequence_starts_there()
    {
        await StoreAsync(Streams.CommitOf(Stream, Streams.Entries(Stream, 12)));

        (await ReadAsync(Stream, 10)).Select(entry => entry.Entry.Sequence).ShouldBe([10, 11, 12]);
        (await ReadAsync(Stream, 13)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Streams_do_not_mix()
    {
        var council = StreamName.Of(Streams.Council);
        await StoreAsync(Streams.CommitOf(Stream, Streams.Entries(Stream, 3)));
        await StoreAsync(Streams.CommitOf(council, Streams.Entries(council, 2)));

        (await ReadAsync(council)).ShouldAllBe(entry => entry.Entry.Stream == "council/cis-migration");
        (await ReadAsync(council)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Payload_within_a_larger_array_is_stored_alone()
    {
        byte[] buffer = [.. "xx{}yy"u8];
        var entry = Chain.Seal(Stream.Value, 1, Chain.Genesis, buffer.AsMemory(2, 2));
        await StoreAsync(Streams.CommitOf(Stream, new JournalEntry(entry, "opened", Streams.Noon)));

        (await ReadAsync(Stream)).Single().Entry.Payload.ToArray().ShouldBe("{}"u8.ToArray());
    }

    [Fact]
    public async Task Reader_that_stops_midway_leaves_the_store_writable()
    {
        var entries = Streams.Entries(Stream, 50);
        await StoreAsync(Streams.CommitOf(Stream, entries));

        await foreach (var entry in Journal.ReadAsync(Stream, 1, Cancellation))
        {
            await StoreAsync(Streams.CommitOf(Stream, Streams.Entries(Stream, 1, after: entries[^1])));
            break;
        }

        (await ReadAsync(Stream)).Count.ShouldBe(51);
    }

    [Theory]
    [InlineData(0, 0)] // a first entry where there is one already
    [InlineData(2, 1)] // the number of the stored head
    [InlineData(4, 3)] // a gap
    public async Task Entry_that_does_not_continue_the_head_is_a_conflict(int skip, int take)
    {
        var chain = Streams.Entries(Stream, 6);
        await StoreAsync(Streams.CommitOf(Stream, chain[..3]));

        var result = await Journal.CommitAsync([Streams.CommitOf(Stream, chain[skip..(take + 2)])], Cancellation);

        result.ShouldBe(CommitResult.Conflict);
        (await ReadAsync(Stream)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Entry_with_the_right_number_on_another_head_is_a_conflict()
    {
        await StoreAsync(Streams.CommitOf(Stream, Streams.Entries(Stream, 3)));
        var other = Streams.Entries(Stream, 4, mark: "б");

        (await Journal.CommitAsync([Streams.CommitOf(Stream, other[3])], Cancellation)).ShouldBe(CommitResult.Conflict);
        (await ReadAsync(Stream)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task First_entry_of_an_empty_stream_must_be_number_one()
    {
        var chain = Streams.Entries(Stream, 2);

        (await Journal.CommitAsync([Streams.CommitOf(Stream, chain[1])], Cancellation)).ShouldBe(CommitResult.Conflict);
        (await ReadAsync(Stream)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Commit_whose_own_entries_break_the_chain_is_refused_as_a_fault()
    {
        var chain = Streams.Entries(Stream, 3);

        await Should.ThrowAsync<ArgumentException>(() => Journal.CommitAsync([Streams.CommitOf(Stream, chain[0], chain[2])], Cancellation));
        await Should.ThrowAsync<ArgumentException>(() => Journal.CommitAsync([Streams.CommitOf(Streams.OtherMeeting, chain)], Cancellation));
        await Should.ThrowAsync<ArgumentException>(
            () => Journal.CommitAsync([Streams.CommitOf(Stream, chain[0]), Streams.CommitOf(Stream, chain[1])], Cancellation));
        (await ReadAsync(Stream)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Parallel_writers_make_exactly_one_chain(int processes)
    {
        const int Writers = 8;
        const int Each = 5;
        var journals = Enumerable.Range(0, processes).Select(_ => Fixture.Open().GetRequiredService<IJournal>()).ToArray();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => AppendAsync(journals[writer % processes], writer, Each))));

        var entries = (await ReadAsync(Stream)).ConvertAll(entry => entry.Entry);
        entries.Select(entry => entry.Sequence).ShouldBe(Enumerable.Range(1, Writers * Each).Select(number => (long)number));
        entries.Skip(1).Zip(entries).ShouldAllBe(pair => pair.First.Previous == pair.Second.Hash);
        entries.Select(entry => entry.Hash).ShouldBe(
            entries.Select(entry => Chain.Hash(entry.Stream, entry.Sequence, entry.Previous, entry.Payload.Span)));
    }

    [Fact]
    public async Task Entries_survive_reopening()
    {
        var entries = Streams.Entries(Stream, 4);
        await StoreAsync(Streams.CommitOf(Stream, entries));
        await Services.DisposeAsync();

        await using var reopened = Fixture.Open();
        await reopened.MigrateStorageAsync(Cancellation);

        var read = new List<JournalEntry>();
        await foreach (var entry in reopened.GetRequiredService<IJournal>().ReadAsync(Stream, 1, Cancellation))
            read.Add(entry);
        read.Select(Streams.Text).ShouldBe(entries.Select(Streams.Text));
    }

    [Fact]
    public async Task Cancelled_commit_stores_nothing()
    {
        await Should.ThrowAsync<OperationCanceledException>(
            () => Journal.CommitAsync([Streams.CommitOf(Stream, Streams.Entries(Stream, 2))], new CancellationToken(canceled: true)));

        (await ReadAsync(Stream)).ShouldBeEmpty();
        await StoreAsync(Streams.CommitOf(Stream, Streams.Entries(Stream, 2)));
    }

    [Fact]
    public async Task Instant_beyond_what_the_store_holds_is_refused_and_nothing_is_stored()
    {
        var entries = Streams.Entries(Stream, 2);
        entries[1] = entries[1] with { At = Instant.MaxValue };

        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => Journal.CommitAsync([Streams.CommitOf(Stream, entries)], Cancellation));
        (await ReadAsync(Stream)).ShouldBeEmpty();
    }

    // As a meeting's session does: read the head, decide, try; after a conflict read again.
    private static async Task AppendAsync(IJournal journal, int writer, int count)
    {
        for (var stored = 0; stored < count;)
        {
            JournalEntry? head = null;
            await foreach (var entry in journal.ReadAsync(Stream, 1, Cancellation))
                head = entry;
            var next = Streams.Entries(Stream, 1, head, mark: $"{writer}");
            if (await journal.CommitAsync([Streams.CommitOf(Stream, next)], Cancellation) == CommitResult.Stored)
                stored++;
        }
    }
}
