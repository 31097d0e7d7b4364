using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Verifier;

internal sealed class EnglishTexts : Texts
{
    public override string Usage => """
        Usage: MeetingOrchestrator.Verifier FILE [--key PEM] [--head N:HASH] [--json] [--language en|ru]
          FILE            a record.zip
          --key PEM       the public key the record must be signed with
          --head N:HASH   the number and the hash of an entry, as noted at closing
          --json          the report as JSON
          --language      the language of the sentences: en (default) or ru
        Exit code: 0 valid, 1 not valid, 2 wrong usage.
        """;

    public override string FileNotNamed => "No file was named: give the path of a record.zip.";

    public override string OneFileOnly => "Several files were named: give one record.zip at a time, in quotation marks if its path has spaces.";

    public override string NotValid => "not valid";

    public override string Note => "note";

    public override string ValueMissing(string option) => $"The option {option} needs a value after it.";

    public override string OptionUnknown(string option) => $"There is no option {option}: the options are listed below.";

    public override string LanguageUnknown(string language) => $"There is no language \"{language}\": give en or ru.";

    public override string HeadMalformed(string head) =>
        $"\"{head}\" is not a noted head: give the entry's number, a colon and its hash in 64 lower-case hexadecimal digits.";

    public override string KeyUnreadable(string file) => $"{file} is not an ECDSA P-256 public key in PEM: give a file that begins with -----BEGIN PUBLIC KEY-----.";

    public override string FileUnreadable(string reason) => $"A file cannot be read: {reason} Check the path and the right to read it.";

    public override string Valid(long entries, string stream, string head, string signed, string key) =>
        $"valid: {entries} {(entries == 1 ? "entry" : "entries")}, meeting {stream}, head {head}, signed {signed}, key {key}";

    public override string NotValidFrom(long entry) => $"not valid: the first bad entry is {entry}";

    public override string Signed(IReadOnlyList<SignedHead> signatures) => string.Join(" and ", signatures.Select(static head =>
        $"{(head.Purpose == HeadPurpose.Closing ? "at closing" : "for the minutes")} (entry {head.Sequence})"));

    public override string Sentence(Finding finding) => finding.Sentence;
}
