using System.Text;
using CsCheck;

namespace MeetingOrchestrator.Record.Tests;

public sealed class TamperTests
{
    private static readonly BundleContent Whole = Sample.Content();
    private static readonly VerificationOptions Pinned = new() { Key = Sample.Signer.PublicKey };

    [Fact]
    public void Record_as_written_is_valid()
    {
        var report = Bundles.Verify(Whole, Pinned);

        report.Errors().ShouldBeEmpty();
        report.IsValid.ShouldBeTrue();
        report.Stream.ShouldBe(Sample.Stream);
        report.Entries.ShouldBe(Sample.LastEntry);
        report.Head.ShouldBe(Whole.Entries[^1].Hash);
        report.Signatures.Select(head => (head.Purpose, head.Sequence)).ShouldBe([(HeadPurpose.Closing, 8), (HeadPurpose.Minutes, 10)]);
        report.SignedThrough.ShouldBe(10);
        report.IsKeyPinned.ShouldBeTrue();
        (report.Disclosed, report.Redacted).ShouldBe((1, 1));
        report.Notices().ShouldBe([FindingCode.Redacted]);
        report.FirstBadEntry.ShouldBeNull();
    }

    [Fact]
    public void Key_taken_from_the_bundle_is_said_to_be()
    {
        var report = Bundles.Verify(Whole);

        report.IsValid.ShouldBeTrue();
        report.IsKeyPinned.ShouldBeFalse();
        report.Notices().ShouldContain(FindingCode.KeyFromBundle);
    }

    [Fact]
    public void Entries_cut_off_at_the_end_are_missed()
    {
        var cut = Whole with { Entries = [.. Whole.Entries.Take(9)] };

        var report = Bundles.Verify(cut);

        report.Errors().ShouldBe([FindingCode.SignatureBeyondJournal]);
        report.FirstBadEntry.ShouldBe(10);
    }

    [Fact]
    public void Journal_shorter_or_longer_than_the_manifest_says_is_found()
    {
        var zip = Bundles.Write(Whole with { Signatures = [Whole.Signatures[0]] });
        var longer = JournalText.Of([.. Whole.Entries, Chain.SealNext(Sample.Stream, Whole.Entries[^1], "{}"u8.ToArray())]);

        var cut = Bundles.Verify(Bundles.Replace(zip, BundleFiles.Journal, JournalText.Of([.. Whole.Entries.Take(9)])));
        var extended = Bundles.Verify(Bundles.Replace(zip, BundleFiles.Journal, longer));

        cut.Errors().ShouldBe([FindingCode.JournalTruncated]);
        cut.FirstBadEntry.ShouldBe(10);
        extended.Errors().ShouldBe([FindingCode.JournalExtended]);
        extended.FirstBadEntry.ShouldBe(11);
    }

    [Fact]
    public void Entries_out_of_order_are_found_at_the_first()
    {
        Entry[] swapped = [.. Whole.Entries.Take(3), Whole.Entries[4], Whole.Entries[3], .. Whole.Entries.Skip(5)];

        var report = Bundles.Verify(Whole with { Entries = swapped });

        report.FirstBadEntry.ShouldBe(4);
        report.Errors().First().ShouldBe(FindingCode.EntryOutOfSequence);
    }

    [Fact]
    public void Any_entry_left_out_doubled_or_taken_from_elsewhere_is_named() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 2], Gen.Bool).Sample((at, kind, renumber) =>
        {
            var other = Sample.Chained("meeting-24", Sample.Entries().Select((_, n) => Sample.Payload(n, "other", "{}")));
            var foreign = renumber ? other[at] with { Previous = Whole.Entries[at].Previous } : other[at];
            Entry[] spliced = kind switch
            {
                0 => [.. Whole.Entries.Take(at), .. Whole.Entries.Skip(at + 1)],
                1 => [.. Whole.Entries.Take(at), Whole.Entries[at], .. Whole.Entries.Skip(at)],
                _ => [.. Whole.Entries.Take(at), foreign, .. Whole.Entries.Skip(at + 1)],
            };

            var report = Bundles.Verify(Whole with { Entries = spliced });

            report.IsValid.ShouldBeFalse();
            // Without its last entry the chain is whole, and the signature misses it; a double is wrong where the next one belongs.
            report.FirstBadEntry.ShouldBe(kind == 1 ? at + 2 : at + 1);
        }, iter: 300);

    [Fact]
    public void Entry_of_another_stream_with_the_same_content_is_found()
    {
        var other = Sample.Entries("meeting-24");
        Entry[] spliced = [other[0], .. Whole.Entries.Skip(1)];

        var report = Bundles.Verify(Whole with { Entries = spliced });

        report.FirstBadEntry.ShouldBe(1);
        report.Errors().First().ShouldBe(FindingCode.EntryHashDiffers);
    }

    [Fact]
    public void Chain_rewritten_from_the_middle_contradicts_its_signatures()
    {
        var payloads = Whole.Entries.Select(entry => entry.Payload.ToArray()).ToArray();
        payloads[5] = Sample.Payload(6, "ballot-cast", """{"item":1,"seat":"AM","choice":"against"}""");

        var report = Bundles.Verify(Whole with { Entries = Sample.Chained(Sample.Stream, payloads) });

        report.Errors().ShouldBe([FindingCode.SignedHeadDiffers, FindingCode.SignedHeadDiffers]);
        report.FirstBadEntry.ShouldBe(8);
        report.Signatures.ShouldBeEmpty();
    }

    [Fact]
    public void Record_rewritten_and_signed_anew_fails_against_the_key_or_a_noted_head()
    {
        using var forger = RecordSigner.Create();
        var payloads = Whole.Entries.Select(entry => entry.Payload.ToArray()).ToArray();
        payloads[5] = Sample.Payload(6, "ballot-cast", """{"item":1,"seat":"AM","choice":"against"}""");
        var entries = Sample.Chained(Sample.Stream, payloads);
        var forged = Whole with { Entries = entries, Key = forger.PublicKey, Signatures = [forger.Sign(entries[^1], HeadPurpose.Closing, Sample.ClosedAt)] };

        // With nothing known from elsewhere the forgery agrees with itself, as the notice says.
        Bundles.Verify(forged).IsValid.ShouldBeTrue();
        Bundles.Verify(forged, Pinned).Errors().ShouldBe([FindingCode.KeyUnexpected]);
        var noted = Bundles.Verify(forged, new() { Head = new KnownHead(8, Whole.Entries[7].Hash) });
        noted.Errors().ShouldBe([FindingCode.KnownHeadDiffers]);
        noted.FirstBadEntry.ShouldBe(8);
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(11, false)]
    public void Noted_head_is_compared(long sequence, bool expected) =>
        Bundles.Verify(Whole, new() { Head = new KnownHead(sequence, Whole.Entries[7].Hash) }).IsValid.ShouldBe(expected);

    [Fact]
    public void Signature_by_another_key_is_found()
    {
        using var other = RecordSigner.Create();
        var foreign = other.Sign(Whole.Entries[7], HeadPurpose.Closing, Sample.ClosedAt);

        Bundles.Verify(Whole with { Signatures = [foreign] }).Errors().ShouldBe([FindingCode.SignatureOfOtherKey]);
        Bundles.Verify(Whole with { Signatures = [foreign with { KeyId = Whole.Key.Id }] }).Errors().ShouldBe([FindingCode.SignatureInvalid]);
    }

    [Fact]
    public void Signature_replayed_from_another_place_is_found()
    {
        var closing = Whole.Signatures[0];
        var elsewhere = Sample.Content("meeting-24").Signatures[0];

        Bundles.Verify(Whole with { Signatures = [elsewhere] }).Errors().ShouldBe([FindingCode.SignatureOfOtherStream]);
        Bundles.Verify(Whole with { Signatures = [elsewhere with { Stream = Sample.Stream }] }).Errors().ShouldBe([FindingCode.SignatureInvalid]);
        Bundles.Verify(Whole with { Signatures = [closing with { Sequence = 10, Head = Whole.Entries[9].Hash }] }).Errors().ShouldBe([FindingCode.SignatureInvalid]);
        Bundles.Verify(Whole with { Signatures = [closing with { Purpose = HeadPurpose.Minutes }] }).Errors()
            .ShouldBe([FindingCode.SignatureInvalid, FindingCode.ClosingSignatureMissing]);
    }

    [Fact]
    public void Record_without_any_signature_is_not_valid() =>
        Bundles.Verify(Whole with { Signatures = [] }).Errors().ShouldBe([FindingCode.RecordUnsigned]);

    [Fact]
    public void Record_without_the_closing_signature_is_not_valid() =>
        Bundles.Verify(Whole with { Signatures = [Whole.Signatures[1]] }).Errors().ShouldBe([FindingCode.ClosingSignatureMissing]);

    [Fact]
    public void Signature_over_a_part_is_valid_and_the_rest_is_named()
    {
        var report = Bundles.Verify(Whole with { Signatures = [Whole.Signatures[0]] });

        report.IsValid.ShouldBeTrue();
        report.SignedThrough.ShouldBe(8);
        var tail = report.Findings.Single(finding => finding.Code == FindingCode.UnsignedTail);
        (tail.Entry, tail.Subject).ShouldBe((9, "2"));
    }

    [Fact]
    public void Document_changed_exchanged_or_added_is_found()
    {
        var minutes = Whole.Documents["minutes.ru.txt"];
        Bundles.Verify(With("minutes.ru.txt", "x"u8.ToArray())).Errors().ShouldBe([FindingCode.DocumentAltered]);
        Bundles.Verify(With("minutes.en.txt", minutes)).Errors().ShouldBe([FindingCode.DocumentAltered]);
        Bundles.Verify(With("more.txt", minutes)).Errors().ShouldBe([FindingCode.DocumentUnrecorded]);

        static BundleContent With(string name, ReadOnlyMemory<byte> bytes) =>
            Whole with { Documents = new Dictionary<string, ReadOnlyMemory<byte>>(Whole.Documents) { [name] = bytes } };
    }

    [Fact]
    public void Document_issued_again_counts_as_issued_last()
    {
        byte[] final = [.. "final"u8];
        Entry[] entries = [.. Whole.Entries, Chain.SealNext(Sample.Stream, Whole.Entries[^1],
            Sample.Payload(11, "document-issued", $$"""{"file":"minutes.ru.txt","sha256":"{{Digest.Of(final)}}"}"""))];
        var documents = new Dictionary<string, ReadOnlyMemory<byte>>(Whole.Documents);

        Bundles.Verify(Whole with { Entries = entries }).Errors().ShouldBe([FindingCode.DocumentAltered]);
        documents["minutes.ru.txt"] = final;
        Bundles.Verify(Whole with { Entries = entries, Documents = documents }).Errors().ShouldBeEmpty();
    }

    [Fact]
    public void Stream_is_the_first_entrys_unless_given() => Bundles.Verify(Whole with { Stream = null }).Stream.ShouldBe(Sample.Stream);

    [Fact]
    public void Document_not_enclosed_is_noted() =>
        Bundles.Verify(Whole with { Documents = new Dictionary<string, ReadOnlyMemory<byte>>() }).Notices().Count(code => code == FindingCode.DocumentAbsent).ShouldBe(2);

    [Fact]
    public void Disclosure_must_answer_its_commitment_once()
    {
        var wrong = Sample.Kept with { Data = "{}"u8.ToArray() };
        var unknown = Disclosure.Of(new byte[32], "{}"u8.ToArray());

        Bundles.Verify(Whole with { Disclosures = [wrong] }).Errors().ShouldBe([FindingCode.DisclosureWrong]);
        Bundles.Verify(Whole with { Disclosures = [Sample.Kept with { Salt = new byte[32] }] }).Errors().ShouldBe([FindingCode.DisclosureWrong]);
        Bundles.Verify(Whole with { Disclosures = [unknown] }).Errors().ShouldBe([FindingCode.DisclosureUnknown]);
        Bundles.Verify(Whole with { Disclosures = [Sample.Kept, Sample.Kept] }).Errors().ShouldBe([FindingCode.DisclosureDuplicate]);
        Should.Throw<ArgumentException>(() => Disclosure.Of(new byte[31], "{}"u8.ToArray()));
    }

    [Fact]
    public void Erased_data_leaves_the_record_valid_and_itself_absent()
    {
        var before = Bundles.Write(Whole with { Disclosures = [Sample.Kept, Sample.Erased] });
        var after = Bundles.Write(Whole);

        (Bundles.Verify(before).Redacted, Bundles.Verify(after).Redacted).ShouldBe((0, 1));
        Encoding.UTF8.GetString(before).ShouldContain("J. Smith");
        Encoding.UTF8.GetString(after).ShouldNotContain("J. Smith");
        Bundles.Verify(after).IsValid.ShouldBeTrue();
        Bundles.Verify(Whole with { Disclosures = [] }).Redacted.ShouldBe(2);
    }

    [Fact]
    public void Commitment_that_is_no_digest_is_named()
    {
        Entry[] entries = [.. Whole.Entries, Chain.SealNext(Sample.Stream, Whole.Entries[^1], """{"a":[{"commitment":"x"}]}"""u8.ToArray())];

        var report = Bundles.Verify(Whole with { Entries = entries });

        report.Errors().ShouldBe([FindingCode.CommitmentMalformed]);
        report.FirstBadEntry.ShouldBe(11);
    }
}
