namespace MeetingOrchestrator.Record;

/// <summary>What verification of a bundle gave.</summary>
public sealed record VerificationReport
{
    /// <summary>In the order found; errors about the journal before those about what surrounds it.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public bool IsValid => Findings.All(static finding => finding.Severity != FindingSeverity.Error);

    /// <summary>The least sequence an error names; null where no error is about an entry.</summary>
    public long? FirstBadEntry => Findings.Where(static finding => finding.Severity == FindingSeverity.Error).Min(static finding => finding.Entry);

    /// <summary>The stream the manifest names; null where it could not be read.</summary>
    public string? Stream { get; init; }

    /// <summary>How many entries from the first one hold together.</summary>
    public long Entries { get; init; }

    /// <summary>The hash of the last of them; null where there is none.</summary>
    public Digest? Head { get; init; }

    /// <summary>The signatures that were checked and hold, ordered by sequence.</summary>
    public IReadOnlyList<SignedHead> Signatures { get; init; } = [];

    /// <summary>The last entry a signature covers; 0 for none.</summary>
    public long SignedThrough => Signatures.Count == 0 ? 0 : Signatures.Max(static head => head.Sequence);

    /// <summary>The key in the bundle; null where it could not be read.</summary>
    public Digest? KeyId { get; init; }

    /// <summary>Whether the key was compared with one the caller brought, and is that one.</summary>
    public bool IsKeyPinned { get; init; }

    /// <summary>How many commitments of the chain are disclosed and hold.</summary>
    public int Disclosed { get; init; }

    /// <summary>How many commitments of the chain have no disclosure: the data was erased or is withheld.</summary>
    public int Redacted { get; init; }
}
