namespace MeetingOrchestrator.Record;

/// <summary>One link of a stream's chain. Made by <see cref="Chain.Seal"/>, or read back from storage as it was sealed.</summary>
/// <param name="Stream">The stream's identifier, for a meeting the meeting's.</param>
/// <param name="Sequence">From 1, without gaps.</param>
/// <param name="Previous">The hash of entry <c>Sequence − 1</c>; <see cref="Chain.Genesis"/> for the first.</param>
/// <param name="Payload">Canonical JSON, an object.</param>
/// <param name="Hash">The hash over all of the above.</param>
public sealed record Entry(string Stream, long Sequence, Digest Previous, ReadOnlyMemory<byte> Payload, Digest Hash);
