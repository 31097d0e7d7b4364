using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Storage;

internal sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    private const int ShortestLockTimeout = 1;
    private const int LongestLockTimeout = 60;

    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var failures = new List<string>();
        if (PathFault(options.DatabasePath) is { } fault)
            failures.Add($"{nameof(options.DatabasePath)} is '{options.DatabasePath}': {fault}");
        if (options.LockTimeoutSeconds is < ShortestLockTimeout or > LongestLockTimeout)
        {
            failures.Add($"{nameof(options.LockTimeoutSeconds)} is {options.LockTimeoutSeconds}: "
                + $"it must lie between {ShortestLockTimeout} and {LongestLockTimeout}.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static string? PathFault(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
            return "name the SQLite file.";
        if (path.Contains('\0', StringComparison.Ordinal))
            return "a path holds no NUL.";
        // SQLite gives these a meaning of its own: a record kept in memory would be lost without a word.
        if (path.StartsWith(':') || path.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            return "name a file by its path; databases in memory and URIs are not accepted.";
        return Directory.Exists(path) || Path.EndsInDirectorySeparator(path) ? "that is a folder, name a file." : null;
    }
}
