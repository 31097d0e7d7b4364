using System.Text.Json;

namespace MeetingOrchestrator.Record;

/// <summary>One thing verification found.</summary>
/// <param name="Code">Its stable name.</param>
/// <param name="Severity">Whether it makes the record not valid.</param>
/// <param name="Entry">The sequence of the entry it is about, from 1; null where it is about no entry.</param>
/// <param name="Subject">What else it is about: a file, an identifier, a count; null for nothing. May come from a hostile bundle, with control characters replaced.</param>
/// <param name="Sentence">The finding in English.</param>
public sealed record Finding(FindingCode Code, FindingSeverity Severity, long? Entry, string? Subject, string Sentence)
{
    /// <summary>The code as machine output has it: "entry-hash-differs".</summary>
    public string Name => JsonNamingPolicy.KebabCaseLower.ConvertName(Code.ToString());
}
