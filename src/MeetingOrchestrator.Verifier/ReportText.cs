using System.Text;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Verifier;

/// <summary>The report for a reader: the verdict in one line, then each finding in one line.</summary>
internal static class ReportText
{
    public static string Of(VerificationReport report, Texts texts)
    {
        var text = new StringBuilder(report.IsValid ? Verdict(report, texts) : Refusal(report, texts));
        foreach (var finding in report.Findings.OrderByDescending(static finding => finding.Severity))
        {
            var sentence = texts.Sentence(finding);
            text.Append('\n').Append(finding.Severity == FindingSeverity.Error ? $"  {finding.Name}: {sentence}" : $"{texts.Note}: {sentence}");
        }
        return text.ToString();
    }

    private static string Verdict(VerificationReport report, Texts texts) =>
        texts.Valid(report.Entries, report.Stream!, report.Head.ToString()!, texts.Signed(report.Signatures), report.KeyId.ToString()!);

    private static string Refusal(VerificationReport report, Texts texts) =>
        report.FirstBadEntry is { } entry ? texts.NotValidFrom(entry) : texts.NotValid;
}
