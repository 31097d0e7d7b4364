using System.Security.Cryptography;
using System.Text;

namespace MeetingOrchestrator.Record.Tests;

public sealed class ChainTests
{
    [Fact]
    public void Entry_hash_is_over_the_documented_bytes()
    {
        var entry = Chain.Seal("Совет", 258, Digest.Of("previous"u8), "{\"a\":1}"u8.ToArray());

        byte[] bytes =
        [
            0, 0, 0, 35, .. "MeetingOrchestrator/record/entry/v1"u8,
            0, 0, 0, 10, .. "Совет"u8,
            0, 0, 0, 0, 0, 0, 1, 2,
            .. SHA256.HashData("previous"u8),
            0, 0, 0, 7, .. "{\"a\":1}"u8,
        ];
        entry.Hash.ToString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void Large_payload_is_hashed_as_a_small_one_is()
    {
        var payload = Encoding.ASCII.GetBytes("\"" + new string('x', 100_000) + "\"");

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([0, 0, 0, 35, .. "MeetingOrchestrator/record/entry/v1"u8, 0, 0, 0, 1, .. "m"u8, 0, 0, 0, 0, 0, 0, 0, 1]);
        hash.AppendData(new byte[32]);
        hash.AppendData([0, 1, 0x86, 0xA2]);
        hash.AppendData(payload);
        Chain.Seal("m", 1, Chain.Genesis, payload).Hash.ToArray().ShouldBe(hash.GetHashAndReset());
    }

    [Fact]
    public void Next_entry_names_the_one_before()
    {
        var first = Chain.SealNext("m", null, "{}"u8.ToArray());
        var second = Chain.SealNext("m", first, "{}"u8.ToArray());

        first.Sequence.ShouldBe(1);
        first.Previous.ShouldBe(default);
        second.Sequence.ShouldBe(2);
        second.Previous.ShouldBe(first.Hash);
        second.Hash.ShouldNotBe(first.Hash);
    }

    [Theory]
    [InlineData("", 1L)]
    [InlineData("m\n", 1L)]
    [InlineData("m\u202e", 1L)]
    [InlineData("e\u0301", 1L)]
    [InlineData("m", 0L)]
    [InlineData("m", -1L)]
    [InlineData("m", CanonicalJson.MaxInteger + 1)]
    public void Stream_or_sequence_out_of_bounds_is_refused(string stream, long sequence) =>
        Should.Throw<ArgumentException>(() => Chain.Seal(stream, sequence, default, "{}"u8.ToArray()));

    [Fact]
    public void Stream_with_half_of_a_surrogate_pair_is_refused() =>
        Should.Throw<ArgumentException>(() => Chain.Seal("\ud800", 1, default, "{}"u8.ToArray()));

    [Fact]
    public void Stream_identifier_has_at_most_256_bytes()
    {
        Chain.Seal(new string('ж', 128), 1, default, "{}"u8.ToArray()).Stream.Length.ShouldBe(128);
        Should.Throw<ArgumentException>(() => Chain.Seal(new string('ж', 129), 1, default, "{}"u8.ToArray()));
    }

    [Fact]
    public void Sealing_a_ballot_allocates_the_entry_alone()
    {
        var payload = new ReadOnlyMemory<byte>(new byte[400]);

        // The least of several rounds: the runtime itself allocates on this thread now and then, as when it compiles a method anew.
        Enumerable.Range(0, 10).Min(_ => BytesPerEntry(payload)).ShouldBeLessThanOrEqualTo(128);
    }

    [Fact]
    public void Digest_has_one_spelling()
    {
        var digest = Digest.Of("abc"u8);

        digest.ToString().ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        Digest.Parse(digest.ToString()).ShouldBe(digest);
        new Digest(digest.ToArray()).ShouldBe(digest);
        Digest.TryParse(digest.ToString().ToUpperInvariant(), out _).ShouldBeFalse();
        Digest.TryParse(digest.ToString()[1..], out _).ShouldBeFalse();
        Digest.TryParse(null, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Digest.Parse("0x"));
        Should.Throw<ArgumentException>(() => new Digest(new byte[31]));
    }

    private static long BytesPerEntry(ReadOnlyMemory<byte> payload)
    {
        const int Count = 1000;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Count; i++)
            Chain.Seal("meeting-25", 1, default, payload);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Count;
    }
}
