using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Records;
using MeetingOrchestrator.Record;
using MeetingOrchestrator.Storage.Tests.Samples;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

public abstract class SignaturesContract(StoreFixture fixture) : StoreContract(fixture)
{
    private static readonly StreamName Stream = StreamName.Of(Streams.Meeting);
    private static readonly DateTimeOffset SignedAt = new(2021, 9, 24, 18, 0, 0, 123, TimeSpan.FromHours(6));

    private ISignatures Signatures => Port<ISignatures>();

    [Fact]
    public async Task Signed_head_read_back_still_verifies()
    {
        using var signer = RecordSigner.Create();
        await Signatures.SaveAsync(signer.Sign(Streams.Entries(Stream, 3)[^1].Entry, HeadPurpose.Closing, SignedAt), Cancellation);

        var head = (await Signatures.ListAsync(Stream, Cancellation)).Single();

        signer.PublicKey.Verify(head).ShouldBeTrue();
        head.SignedAt.ShouldBe(SignedAt);
        head.SignedAt.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Heads_are_listed_by_sequence_per_stream()
    {
        using var signer = RecordSigner.Create();
        var entries = Streams.Entries(Stream, 5);
        var other = StreamName.Of(Streams.Council);
        await Signatures.SaveAsync(signer.Sign(entries[4].Entry, HeadPurpose.Minutes, SignedAt), Cancellation);
        await Signatures.SaveAsync(signer.Sign(entries[2].Entry, HeadPurpose.Closing, SignedAt), Cancellation);
        await Signatures.SaveAsync(signer.Sign(Streams.Entries(other, 1)[0].Entry, HeadPurpose.Closing, SignedAt), Cancellation);

        (await Signatures.ListAsync(Stream, Cancellation)).Select(head => (head.Sequence, head.Purpose))
            .ShouldBe([(3L, HeadPurpose.Closing), (5L, HeadPurpose.Minutes)]);
    }

    [Fact]
    public async Task Head_of_the_same_purpose_is_kept_as_it_was()
    {
        using var signer = RecordSigner.Create();
        var entries = Streams.Entries(Stream, 2);
        await Signatures.SaveAsync(signer.Sign(entries[0].Entry, HeadPurpose.Closing, SignedAt), Cancellation);

        await Signatures.SaveAsync(signer.Sign(entries[1].Entry, HeadPurpose.Closing, SignedAt), Cancellation);

        (await Signatures.ListAsync(Stream, Cancellation)).Single().Sequence.ShouldBe(1);
    }
}
