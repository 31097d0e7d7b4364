using System.CommandLine;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Web.Commands;

/// <summary><c>verify BUNDLE</c>: checks a record as the offline verifier does.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var bundle = new Argument<FileInfo>("BUNDLE") { Description = "The record.zip to check." };
        var command = new Command("verify", "Checks a record: chain, signatures, documents, disclosures.") { bundle };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var file = parsed.GetValue(bundle)!;
            if (!file.Exists)
            {
                await Console.Error.WriteLineAsync($"There is no file {file.FullName}. Name a record.zip that was exported.");
                return ExitCode.Usage;
            }

            await using var content = file.OpenRead();
            var report = Verification.Verify(content);
            foreach (var finding in report.Findings)
            {
                Console.WriteLine(finding.Sentence);
            }

            Console.WriteLine(report.IsValid ? $"valid: {report.Entries} entries" : "not valid");
            return report.IsValid ? ExitCode.Done : ExitCode.NotSo;
        });
        return command;
    }
}
