using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Verifier;

/// <summary>The report for a machine, in one line. Only the sentences depend on the language.</summary>
internal static class ReportJson
{
    // The output goes to a console or a file, never into a page: Cyrillic stays readable.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(VerificationReport report, Texts texts) => new JsonObject
    {
        ["valid"] = report.IsValid,
        ["firstBadEntry"] = report.FirstBadEntry,
        ["stream"] = report.Stream,
        ["entries"] = report.Entries,
        ["head"] = report.Head?.ToString(),
        ["signedThrough"] = report.SignedThrough,
        ["signatures"] = new JsonArray([.. report.Signatures.Select(Signature)]),
        ["keyId"] = report.KeyId?.ToString(),
        ["keyPinned"] = report.IsKeyPinned,
        ["disclosed"] = report.Disclosed,
        ["redacted"] = report.Redacted,
        ["findings"] = new JsonArray([.. report.Findings.Select(finding => Finding(finding, texts))]),
    }.ToJsonString(Readable);

    private static JsonObject Signature(SignedHead head) => new()
    {
        ["purpose"] = JsonNamingPolicy.KebabCaseLower.ConvertName(head.Purpose.ToString()),
        ["entry"] = head.Sequence,
        ["signedAt"] = head.SignedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
    };

    private static JsonObject Finding(Finding finding, Texts texts) => new()
    {
        ["code"] = finding.Name,
        ["severity"] = finding.Severity == FindingSeverity.Error ? "error" : "notice",
        ["entry"] = finding.Entry,
        ["subject"] = finding.Subject,
        ["sentence"] = texts.Sentence(finding),
    };
}
