namespace MeetingOrchestrator.Record;

/// <summary>Bounds on a bundle; beyond one of them it is refused by name, without being unpacked further.</summary>
public sealed record BundleLimits
{
    /// <summary>Size of the bundle itself in bytes; 256 MiB by default.</summary>
    public int MaxBundleBytes { get; init; } = 256 << 20;

    /// <summary>Unpacked size of one file in bytes; 128 MiB by default.</summary>
    public int MaxFileBytes { get; init; } = 128 << 20;

    /// <summary>Unpacked size of all files in bytes; 512 MiB by default.</summary>
    public long MaxTotalBytes { get; init; } = 512L << 20;

    /// <summary>How many times larger a file may be than its packed form; 200 by default. Files up to 64 KiB are exempt.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>How many files; 4096 by default.</summary>
    public int MaxFiles { get; init; } = 4096;
}
