using System.Text;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Verifier;

namespace MeetingOrchestrator.Record.Tests;

public sealed class VerifierTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("record-verifier-");
    private readonly BundleContent _content = Sample.Content();
    private readonly string _valid;
    private readonly string _tampered;
    private readonly string _key;

    public VerifierTests()
    {
        var zip = Bundles.Write(_content);
        var journal = Bundles.Unpack(zip)["journal.jsonl"].ToArray();
        journal[journal.AsSpan().IndexOf("two-thirds"u8)] ^= 1;
        _valid = Save("record.zip", zip);
        _tampered = Save("tampered.zip", Bundles.Replace(zip, "journal.jsonl", journal));
        _key = Save("key.pem", Encoding.ASCII.GetBytes(_content.Key.ToPem()));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Valid_record_exits_0_and_says_what_holds()
    {
        var (exit, output, errors) = Run(_valid, "--key", _key);

        exit.ShouldBe(0);
        errors.ShouldBeEmpty();
        output.ShouldStartWith($"valid: 10 entries, meeting meeting-25, head {_content.Entries[^1].Hash}, signed at closing (entry 8) and for the minutes (entry 10), key {_content.Key.Id}\n");
        output.ShouldContain("note: Redacted, chain intact");
    }

    [Fact]
    public void Valid_record_in_Russian_says_the_same()
    {
        var (exit, output, _) = Run("--language", "ru", _valid);

        exit.ShouldBe(0);
        output.ShouldStartWith("журнал действителен: записей — 10, заседание meeting-25, ");
        output.ShouldContain("подписан при закрытии заседания (запись 8) и при утверждении протокола (запись 10)");
        output.ShouldContain("примечание: Ключ взят из самого архива");
    }

    [Fact]
    public void Tampered_record_exits_1_and_names_the_first_bad_entry()
    {
        var (exit, output, _) = Run(_tampered);
        var (_, russian, _) = Run(_tampered, "--language", "ru");

        exit.ShouldBe(1);
        output.ShouldStartWith("not valid: the first bad entry is 5\n  entry-hash-differs: Entry 5 ");
        russian.ShouldStartWith("журнал недействителен: первая неверная запись — 5\n  entry-hash-differs: Хеш записи 5 ");
    }

    [Fact]
    public void Tampered_record_as_JSON_names_the_first_bad_entry()
    {
        var (exit, output, _) = Run(_tampered, "--json");

        var report = JsonNode.Parse(output)!;
        exit.ShouldBe(1);
        report["valid"]!.GetValue<bool>().ShouldBeFalse();
        report["firstBadEntry"]!.GetValue<long>().ShouldBe(5);
        report["findings"]!.AsArray().ShouldContain(finding => finding!["code"]!.GetValue<string>() == "entry-hash-differs");
    }

    [Fact]
    public void Valid_record_as_JSON_lists_the_signatures()
    {
        var report = JsonNode.Parse(Run("--json", _valid, "--head", $"8:{_content.Entries[7].Hash}").Output)!;

        report["valid"]!.GetValue<bool>().ShouldBeTrue();
        report["signatures"]!.ToJsonString().ShouldContain("""{"purpose":"closing","entry":8,"signedAt":"2023-09-14T15:42:07.120Z"}""");
        report["keyPinned"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public void Another_key_or_another_noted_head_exits_1()
    {
        using var other = RecordSigner.Create();
        var otherKey = Save("other.pem", Encoding.ASCII.GetBytes(other.PublicKey.ToPem()));

        Run(_valid, "--key", otherKey).Exit.ShouldBe(1);
        Run(_valid, "--head", $"8:{_content.Entries[6].Hash}").Output.ShouldContain("known-head-differs");
    }

    [Fact]
    public void File_that_is_no_record_exits_1() => Run(_key).Output.ShouldContain("container-unreadable");

    [Theory]
    [InlineData("No file was named")]
    [InlineData("Several files", "a.zip", "b.zip")]
    [InlineData("no option --verbose", "a.zip", "--verbose")]
    [InlineData("needs a value", "a.zip", "--key")]
    [InlineData("no language \"de\"", "a.zip", "--language", "de")]
    [InlineData("not a noted head", "a.zip", "--head", "8")]
    [InlineData("not a noted head", "a.zip", "--head", "0:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("cannot be read", "/nonexistent/a.zip")]
    [InlineData("прочитать не удалось", "/nonexistent/a.zip", "--language", "ru")]
    [InlineData("Параметра --x не существует", "--x", "--language", "ru")]
    public void Wrong_usage_exits_2_and_says_what_would_help(string sentence, params string[] args)
    {
        var (exit, output, errors) = Run(args);

        exit.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.ShouldContain(sentence);
        errors.ShouldContain("--head N:");
    }

    [Fact]
    public void Key_file_that_is_no_key_exits_2() => Run(_valid, "--key", _valid).Exit.ShouldBe(2);

    [Fact]
    public void Help_exits_0() => Run("--help").Exit.ShouldBe(0);

    [Fact]
    public void Every_finding_has_a_sentence_in_both_languages()
    {
        foreach (var code in Enum.GetValues<FindingCode>())
        {
            Sentences.English(code, 7, "x").ShouldEndWith(".");
            var russian = RussianSentences.Of(code, 7, "x");
            russian.ShouldMatch(@"\p{IsCyrillic}.*\.$");
            russian.Contains('7', StringComparison.Ordinal).ShouldBe(Sentences.English(code, 7, "x").Contains('7', StringComparison.Ordinal), $"{code}");
        }
    }

    [Fact]
    public async Task Process_gives_the_verdict_as_its_exit_code()
    {
        var verifier = Path.Combine(AppContext.BaseDirectory, "MeetingOrchestrator.Verifier.dll");

        var valid = await Tool.RunAsync("dotnet", verifier, _valid, "--language", "ru");
        valid.Exit.ShouldBe(0, valid.Errors);
        valid.Output.ShouldStartWith("журнал действителен: ");
        (await Tool.RunAsync("dotnet", verifier, _tampered)).Exit.ShouldBe(1);
        (await Tool.RunAsync("dotnet", verifier)).Exit.ShouldBe(2);
    }

    private string Save(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static (int Exit, string Output, string Errors) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (VerifierCommand.Run(args, output, errors), output.ToString(), errors.ToString());
    }
}
