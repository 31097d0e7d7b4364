using System.Buffers.Binary;
using System.Text;
using CsCheck;

namespace MeetingOrchestrator.Record.Tests;

/// <summary>Whatever the bytes are, verification answers with findings, at a bounded cost.</summary>
public sealed class HostileBundleTests
{
    private static readonly byte[] Zip = Bundles.Write(Sample.Content());

    [Fact]
    public void Same_content_gives_the_same_bytes()
    {
        var content = Sample.Content();

        Bundles.Write(content).ShouldBe(Bundles.Write(content with { Signatures = [.. content.Signatures.Reverse()] }));
    }

    [Theory]
    [InlineData(System.IO.Compression.CompressionLevel.Optimal)]
    [InlineData(System.IO.Compression.CompressionLevel.NoCompression)]
    public void Repacked_bundle_stays_valid_and_is_noted(System.IO.Compression.CompressionLevel level)
    {
        var report = Bundles.Verify(Bundles.PackElsewhere(Bundles.Unpack(Zip).Reverse(), level));

        report.Errors().ShouldBeEmpty();
        report.Notices().ShouldContain(FindingCode.ContainerRepacked);
    }

    [Theory]
    [InlineData("documents/../evil.txt", FindingCode.FileNameUnsafe)]
    [InlineData("/etc/passwd", FindingCode.FileNameUnsafe)]
    [InlineData("documents\\evil.txt", FindingCode.FileNameUnsafe)]
    [InlineData("C:evil", FindingCode.FileNameUnsafe)]
    [InlineData("documents/a\u0007", FindingCode.FileNameUnsafe)]
    [InlineData("documents/.hidden", FindingCode.FileUnexpected)]
    [InlineData("documents/a/b.txt", FindingCode.FileUnexpected)]
    [InlineData("readme.txt", FindingCode.FileUnexpected)]
    [InlineData("Manifest.json", FindingCode.FileUnexpected)]
    [InlineData("documents/Minutes.ru.txt", FindingCode.FileDuplicate)]
    [InlineData("documents/extra.txt", FindingCode.FileUnlisted)]
    public void Added_file_is_named(string name, FindingCode expected)
    {
        var files = Bundles.Unpack(Zip);
        files[name] = "x"u8.ToArray();

        Bundles.Verify(Bundles.PackElsewhere(files)).Errors().ShouldContain(expected);
    }

    [Theory]
    [InlineData("manifest.json", FindingCode.FileMissing)]
    [InlineData("journal.jsonl", FindingCode.FileMissing)]
    [InlineData("signatures.json", FindingCode.FileMissing)]
    [InlineData("key.pem", FindingCode.FileMissing)]
    [InlineData("disclosures.json", FindingCode.FileMissing)]
    [InlineData("documents/minutes.ru.txt", FindingCode.FileMissing)]
    public void Removed_file_is_named_once(string name, FindingCode expected)
    {
        var files = Bundles.Unpack(Zip);
        files.Remove(name);

        var report = Bundles.Verify(Bundles.Pack(files));

        report.IsValid.ShouldBeFalse();
        report.Findings.Single(finding => finding.Code == expected).Subject.ShouldBe(name);
    }

    [Fact]
    public void File_that_occurs_twice_is_named()
    {
        var files = Bundles.Unpack(Zip).ToList();
        files.Add(files[0]);

        Bundles.Verify(Bundles.PackElsewhere(files)).Errors().ShouldContain(FindingCode.FileDuplicate);
    }

    [Fact]
    public void Bomb_is_refused_before_it_is_unpacked()
    {
        var files = Bundles.Unpack(Zip);
        files["journal.jsonl"] = new byte[50 << 20];
        var bomb = Bundles.PackElsewhere(files);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var report = Bundles.Verify(bomb);

        report.Errors().ShouldContain(FindingCode.FileTooLarge);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10 << 20);
    }

    [Fact]
    public void Bomb_that_lies_about_its_size_is_refused()
    {
        var files = Bundles.Unpack(Zip);
        files["documents/minutes.ru.txt"] = new byte[50 << 20];
        var bomb = Bundles.PackElsewhere(files);
        var central = bomb.AsSpan().LastIndexOf("documents/minutes.ru.txt"u8) - ZipContainer.CentralSize;
        BinaryPrimitives.WriteUInt32LittleEndian(bomb.AsSpan(central + 24), 1000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Bundles.Verify(bomb).Errors().ShouldContain(FindingCode.FileDamaged);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10 << 20);
    }

    [Fact]
    public void Limits_of_size_and_number_hold()
    {
        Errors(new() { MaxBundleBytes = Zip.Length - 1 }).ShouldBe([FindingCode.BundleTooLarge]);
        Errors(new() { MaxBundleBytes = Zip.Length }).ShouldBeEmpty();
        Errors(new() { MaxFileBytes = 1000 }).ShouldContain(FindingCode.FileTooLarge);
        Errors(new() { MaxTotalBytes = 1000 }).ShouldContain(FindingCode.FileTooLarge);
        Errors(new() { MaxFiles = 5 }).ShouldBe([FindingCode.ContainerUnreadable]);

        static IEnumerable<FindingCode> Errors(BundleLimits limits) => Bundles.Verify(Zip, new() { Limits = limits }).Errors();
    }

    [Fact]
    public void Bytes_that_are_no_container_are_named()
    {
        Bundles.Verify([]).Errors().ShouldBe([FindingCode.ContainerUnreadable]);
        Bundles.Verify(Encoding.ASCII.GetBytes("not a zip at all, but long enough to hold an end record")).Errors().ShouldBe([FindingCode.ContainerUnreadable]);
    }

    [Fact]
    public void Random_damage_never_throws() =>
        Gen.Select(Gen.Int[0, Zip.Length - 1], Gen.Byte).Array[1, 12].Sample(changes =>
        {
            var damaged = Zip.ToArray();
            foreach (var (at, value) in changes)
                damaged[at] = value;

            Bundles.Verify(damaged).IsValid.ShouldBe(damaged.AsSpan().SequenceEqual(Zip));
        }, iter: 5000);

    [Fact]
    public void Random_damage_of_headers_in_a_deflated_container_never_throws()
    {
        var packed = Bundles.PackElsewhere(Bundles.Unpack(Zip));
        var central = packed.AsSpan().IndexOf("PK\u0001\u0002"u8);
        Gen.Select(Gen.Int[0, packed.Length - central - 1], Gen.Byte, Gen.Bool).Array[1, 6].Sample(changes =>
        {
            var damaged = packed.ToArray();
            foreach (var (at, value, front) in changes)
                damaged[front ? at % central : central + at] = value;

            // Some header fields of a stranger's container mean nothing: only that an answer comes is asked here.
            Bundles.Verify(damaged).Findings.ShouldNotBeEmpty();
        }, iter: 5000);
    }

    [Theory]
    [InlineData("manifest.json", FindingCode.ManifestMalformed)]
    [InlineData("signatures.json", FindingCode.SignaturesMalformed)]
    [InlineData("disclosures.json", FindingCode.DisclosuresMalformed)]
    [InlineData("key.pem", FindingCode.KeyMalformed)]
    [InlineData("journal.jsonl", FindingCode.EntryMalformed)]
    public void File_of_nonsense_is_named(string name, FindingCode expected)
    {
        foreach (var text in new[] { "x", "{}", "{}\n", "[]\n", "null\n", "{\"signatures\":[{}]}\n", "{\"disclosures\":[1]}\n", "{\"a\":" + new string('[', 9999) })
            Bundles.Verify(Bundles.Replace(Zip, name, Encoding.ASCII.GetBytes(text))).Errors().ShouldContain(expected, text);
    }

    [Fact]
    public void Empty_journal_is_named() =>
        Bundles.Verify(Bundles.Replace(Zip, "journal.jsonl", [])).Errors().ShouldContain(FindingCode.JournalEmpty);

    [Fact]
    public void Format_of_a_later_version_is_named()
    {
        var manifest = Encoding.UTF8.GetString(Bundles.Unpack(Zip)["manifest.json"].Span).Replace("record/v1", "record/v2", StringComparison.Ordinal);

        Bundles.Verify(Bundles.Replace(Zip, "manifest.json", Encoding.UTF8.GetBytes(manifest))).Errors().ShouldContain(FindingCode.FormatUnknown);
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData(".x")]
    [InlineData("")]
    [InlineData("протокол.txt")]
    public void Writer_refuses_a_document_name_out_of_bounds(string name) =>
        Should.Throw<ArgumentException>(() => Bundles.Write(Sample.Content() with { Documents = new Dictionary<string, ReadOnlyMemory<byte>> { [name] = default } }));

    [Fact]
    public void Writer_refuses_a_record_without_entries() => Should.Throw<ArgumentException>(() => Bundles.Write(Sample.Content() with { Entries = [] }));
}
