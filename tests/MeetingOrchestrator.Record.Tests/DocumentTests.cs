using System.Text;
using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Record.Tests;

/// <summary>docs/record-format.md tells the truth: its example is computed again, and its commands are run as they stand there.</summary>
public sealed partial class DocumentTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "record-format.md"));

    [Fact]
    public void Worked_example_is_what_the_code_computes()
    {
        var payloads = Blocks("json").Select(block => Encoding.UTF8.GetBytes(block.Trim())).ToArray();
        var entries = Sample.Chained("meeting-25", payloads);
        var plain = Blocks("").Select(block => block.Trim()).ToArray();
        RecordPublicKey.TryParsePem(plain[3], out var key).ShouldBeTrue();
        var signed = new SignedHead("meeting-25", 2, entries[1].Hash, HeadPurpose.Closing, Sample.ClosedAt, key!.Id, Convert.FromBase64String(plain[5]));

        payloads.Length.ShouldBe(2);
        Digest.Of(Convert.FromHexString(plain[0].ReplaceLineEndings(""))).ShouldBe(entries[0].Hash);
        Digest.Of(Convert.FromHexString(plain[1].ReplaceLineEndings(""))).ShouldBe(entries[1].Hash);
        Page.ShouldContain($"Entry 1 is `{entries[0].Hash}`");
        Page.ShouldContain($"Entry 2, and the head, is `{entries[1].Hash}`");
        Encoding.UTF8.GetString(JournalText.Of(entries)).TrimEnd().ShouldBe(plain[2]);
        Page.ShouldContain($"identifier is `{key.Id}`");
        Convert.ToHexStringLower(signed.SignedBytes()).ShouldBe(plain[4].ReplaceLineEndings(""));
        key.Verify(signed).ShouldBeTrue();
    }

    [Fact]
    public void Example_of_a_commitment_is_what_the_code_computes()
    {
        var salt = Enumerable.Range(0, 32).Select(n => (byte)n).ToArray();
        var disclosure = Disclosure.Of(salt, Encoding.UTF8.GetBytes("""{"name":"И. И. Иванов"}"""));

        Page.ShouldContain($"`{Convert.ToHexStringLower(salt)}`");
        Page.ShouldContain($"`{disclosure.Commitment}`");
    }

    [Fact]
    public async Task Steps_with_openssl_give_the_hashes_and_accept_the_signature()
    {
        var content = Sample.Content("заседание-25");
        using var record = new UnpackedRecord(Bundles.Write(content));

        var (exit, output, errors) = await RunStepsAsync(record);

        errors.ShouldBeEmpty();
        exit.ShouldBe(0);
        var expected = content.Entries.Select(entry => entry.Hash.ToString()).Prepend(content.Key.Id.ToString()).Prepend("Verified");
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]).ShouldBe(expected);
    }

    [Fact]
    public async Task Steps_with_openssl_refuse_another_signed_instant()
    {
        var content = Sample.Content();
        using var record = new UnpackedRecord(Bundles.Write(content with
        {
            Signatures = [content.Signatures[0] with { SignedAt = Sample.ClosedAt.AddDays(1) }],
        }));

        (await RunStepsAsync(record)).Output.ShouldStartWith("Verification failure");
    }

    private static async Task<(int Exit, string Output, string Errors)> RunStepsAsync(UnpackedRecord record)
    {
        Assert.SkipUnless(Tool.Exists("openssl"), "openssl is not on this machine: the documented steps cannot run.");
        Assert.SkipUnless(Tool.Exists("sh") && Tool.Exists("perl") && (await Tool.RunAsync("perl", "-MJSON::PP", "-e1")).Exit == 0,
            "sh, or perl with JSON::PP, is not on this machine: the documented steps cannot run.");
        return await Tool.RunAsync("sh", "-c", $"cd '{record.Folder}'\n{string.Concat(Blocks("sh"))}");
    }

    /// <summary>The fenced blocks of one language, in order.</summary>
    private static IEnumerable<string> Blocks(string language) =>
        Fence().Matches(Page).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

    [GeneratedRegex("^```(?<language>[a-z]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
