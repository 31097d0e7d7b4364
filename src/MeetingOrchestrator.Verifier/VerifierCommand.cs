using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Verifier;

/// <summary>The program but for the process: exit 0 valid or help, 1 not valid, 2 the question could not be asked.</summary>
internal static class VerifierCommand
{
    private const int Valid = 0;
    private const int NotValid = 1;
    private const int WrongUsage = 2;

    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        var texts = Arguments.Language(args);
        if (args.Any(static arg => arg is "--help" or "-h"))
        {
            output.WriteLine(texts.Usage);
            return Valid;
        }
        if (Arguments.Read(args, texts, out var problem) is not { } arguments)
            return Refuse(errors, problem!, texts);
        try
        {
            RecordPublicKey? key = null;
            if (arguments.KeyFile is { } keyFile && !RecordPublicKey.TryParsePem(File.ReadAllText(keyFile), out key))
                return Refuse(errors, texts.KeyUnreadable(keyFile), texts);
            using var bundle = File.OpenRead(arguments.File);
            var report = Verification.Verify(bundle, new VerificationOptions { Key = key, Head = arguments.Head });
            output.WriteLine(arguments.Json ? ReportJson.Of(report, texts) : ReportText.Of(report, texts));
            return report.IsValid ? Valid : NotValid;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The system's message names the file and what is wrong with it.
            return Refuse(errors, texts.FileUnreadable(unreadable.Message), texts);
        }
    }

    private static int Refuse(TextWriter errors, string problem, Texts texts)
    {
        errors.WriteLine(problem);
        errors.WriteLine(texts.Usage);
        return WrongUsage;
    }
}
