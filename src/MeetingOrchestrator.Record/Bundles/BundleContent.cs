namespace MeetingOrchestrator.Record;

/// <summary>What goes into one record.zip.</summary>
public sealed record BundleContent
{
    /// <summary>The stream the record is of; by default, the one the first entry names.</summary>
    public string? Stream { get; init; }

    /// <summary>The whole stream from entry 1, in order, at least one entry.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>The public half of the key the heads were signed with.</summary>
    public required RecordPublicKey Key { get; init; }

    /// <summary>Without any, verification answers "unsigned".</summary>
    public IReadOnlyList<SignedHead> Signatures { get; init; } = [];

    /// <summary>
    /// Files by name, as entries of type "document-issued" name them in data.file. A name has 1 to 128 characters of A–Z a–z 0–9 . _ - and does
    /// not begin with a full stop.
    /// </summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Documents { get; init; } = new Dictionary<string, ReadOnlyMemory<byte>>();

    /// <summary>What is still disclosed of the personal data the chain commits to.</summary>
    public IReadOnlyList<Disclosure> Disclosures { get; init; } = [];
}
