namespace MeetingOrchestrator.Record;

/// <summary>A file with the headers <see cref="ZipContainer"/> gives it.</summary>
/// <param name="Name">Its path in the container.</param>
/// <param name="Data">Its content.</param>
/// <param name="Local">The header before the content.</param>
/// <param name="Offset">Where that stands, in bytes from the start.</param>
/// <param name="Central">The header in the central directory.</param>
internal sealed record ZipHeaders(string Name, ReadOnlyMemory<byte> Data, byte[] Local, long Offset, byte[] Central);
