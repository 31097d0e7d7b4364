using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Scheduling;

internal sealed class SchedulingOptionsValidator : IValidateOptions<SchedulingOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, SchedulingOptions options)
    {
        var failures = new List<string>();
        if (string.IsNullOrWhiteSpace(options.DatabasePath))
            failures.Add($"{nameof(options.DatabasePath)} is '{options.DatabasePath}': name the SQLite file of the scheduler.");
        else if (Directory.Exists(options.DatabasePath))
            failures.Add($"{nameof(options.DatabasePath)} is '{options.DatabasePath}': that is a folder, name a file.");
        if (options.SweepInterval < Shortest || options.SweepInterval > Longest)
            failures.Add($"{nameof(options.SweepInterval)} is {options.SweepInterval}: it must lie between {Shortest} and {Longest}.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
