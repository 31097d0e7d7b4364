namespace MeetingOrchestrator.Record;

/// <summary>The input breaks a rule of canonical JSON. The message holds no part of the input, which may be personal data.</summary>
public sealed class CanonicalJsonException : FormatException
{
    internal CanonicalJsonException(CanonicalFault fault, int? offset = null)
        : base(offset is null ? $"Not canonical JSON: {fault}." : $"Not canonical JSON: {fault} at byte {offset}.")
    {
        Fault = fault;
        Offset = offset;
    }

    public CanonicalFault Fault { get; }

    /// <summary>Where in the text, in bytes from 0; null when the input was a tree.</summary>
    public int? Offset { get; }
}
