namespace MeetingOrchestrator.Record;

/// <summary>A head that was noted outside the bundle, as each delegation can at closing. It holds even against the owner of the key.</summary>
/// <param name="Sequence">The entry, from 1.</param>
/// <param name="Head">Its hash.</param>
public sealed record KnownHead(long Sequence, Digest Head);
