using System.Globalization;

namespace MeetingOrchestrator.Record;

/// <summary>Collects findings while a bundle is inspected.</summary>
internal sealed class Findings
{
    private const int MaxSubject = 200;

    private readonly List<Finding> _all = [];

    public IReadOnlyList<Finding> All => _all;

    public bool HasErrors => _all.Exists(static finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Whether an error says that an entry is wrong or missing.</summary>
    public bool NameAnEntry => _all.Exists(static finding => finding.Severity == FindingSeverity.Error && finding.Entry is not null);

    public void Add(FindingCode code, string? subject = null, long? entry = null)
    {
        var shown = subject is null ? null : Printable(subject);
        _all.Add(new Finding(code, SeverityOf(code), entry, shown, Sentences.English(code, entry, shown)));
    }

    private static FindingSeverity SeverityOf(FindingCode code) => code switch
    {
        FindingCode.ContainerRepacked or FindingCode.KeyFromBundle or FindingCode.UnsignedTail
            or FindingCode.DocumentAbsent or FindingCode.Redacted => FindingSeverity.Notice,
        _ => FindingSeverity.Error,
    };

    /// <summary>A hostile name must not move the reader's cursor or turn the text around.</summary>
    private static string Printable(string subject) => string.Concat(
        subject.Take(MaxSubject).Select(static c => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? '?' : c));
}
