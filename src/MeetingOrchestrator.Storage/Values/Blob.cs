using System.Runtime.InteropServices;

namespace MeetingOrchestrator.Storage.Values;

/// <summary>Bytes as a database driver takes them.</summary>
internal static class Blob
{
    /// <summary>The array behind the memory when it is exactly that, else a copy: the journal's payloads need none.</summary>
    public static byte[] Of(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Array is { } array && segment.Count == array.Length ? array : bytes.ToArray();
}
