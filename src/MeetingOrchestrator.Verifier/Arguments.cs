using System.Globalization;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Verifier;

/// <summary>The command line, read by hand: the verifier must build from the framework alone.</summary>
internal sealed record Arguments(string File, string? KeyFile, KnownHead? Head, bool Json)
{
    /// <summary>Reads the command line; gives null and the problem where it cannot be followed.</summary>
    public static Arguments? Read(IReadOnlyList<string> args, Texts texts, out string? problem)
    {
        string? file = null, keyFile = null;
        KnownHead? head = null;
        var json = false;
        problem = null;
        for (var i = 0; i < args.Count && problem is null; i++)
        {
            var value = i + 1 < args.Count ? args[i + 1] : null;
            switch (args[i])
            {
                case "--json":
                    json = true;
                    break;
                case "--key" or "--head" or "--language" when value is null:
                    problem = texts.ValueMissing(args[i]);
                    break;
                case "--key":
                    keyFile = args[++i];
                    break;
                case "--head":
                    problem = TryHead(args[++i], out head) ? null : texts.HeadMalformed(args[i]);
                    break;
                case "--language":
                    problem = Texts.For(args[++i]) is null ? texts.LanguageUnknown(args[i]) : null;
                    break;
                case ['-', _, ..]:
                    problem = texts.OptionUnknown(args[i]);
                    break;
                default:
                    problem = file is null ? null : texts.OneFileOnly;
                    file = args[i];
                    break;
            }
        }
        problem ??= string.IsNullOrEmpty(file) ? texts.FileNotNamed : null;
        return problem is null ? new Arguments(file!, keyFile, head, json) : null;
    }

    /// <summary>The language asked for, even where the rest of the command line is wrong, so that the problem is told in it.</summary>
    public static Texts Language(IReadOnlyList<string> args)
    {
        for (var i = 0; i + 1 < args.Count; i++)
        {
            if (args[i] == "--language" && Texts.For(args[i + 1]) is { } texts)
                return texts;
        }
        return Texts.English;
    }

    private static bool TryHead(string text, out KnownHead? head)
    {
        head = null;
        if (text.Split(':') is not [var number, var hash] || !Digest.TryParse(hash, out var digest)
            || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) || sequence < Chain.FirstSequence)
            return false;
        head = new KnownHead(sequence, digest);
        return true;
    }
}
