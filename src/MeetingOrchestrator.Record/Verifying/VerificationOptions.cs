namespace MeetingOrchestrator.Record;

/// <summary>What the one who verifies knows from elsewhere, and how much a hostile file may cost.</summary>
public sealed record VerificationOptions
{
    /// <summary>The key the record must be signed with. Null: the bundle's own key is taken, which proves only that the bundle agrees with itself.</summary>
    public RecordPublicKey? Key { get; init; }

    /// <summary>A head noted at the time; null for none.</summary>
    public KnownHead? Head { get; init; }

    public BundleLimits Limits { get; init; } = new();
}
