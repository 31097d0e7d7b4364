using System.Globalization;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Localization;
using NodaTime;

namespace MeetingOrchestrator.Web.Commands.Office;

/// <summary>Where a command of the chair's office works: the store, the texts, the output, the clock.</summary>
internal sealed record OfficeDesk(DataPlace Data, CommandTexts Texts, OfficeOutput Output, TimeProvider Time)
{
    public Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    /// <summary>An act of the office from the command line; each run of a command is an intent of its own.</summary>
    public OfficeAct Act(string verb, BilingualText? reason, bool dryRun) =>
        new(string.Create(CultureInfo.InvariantCulture, $"cli:{verb}:{Now.ToUnixTimeTicks()}"), Now, reason, dryRun);

    /// <summary>Reads of a council that is there, even while the service runs.</summary>
    public Task<int> ReadAsync(string? council, Func<OfficeCouncil, Task<int>> work, CancellationToken cancellationToken) =>
        WithDataAsync(council, work, reads: true, cancellationToken);

    /// <summary>Acts on a council that is there; refused while the service runs on the folder.</summary>
    public Task<int> ActAsync(string? council, Func<OfficeCouncil, Task<int>> work, CancellationToken cancellationToken) =>
        WithDataAsync(council, work, reads: false, cancellationToken);

    /// <summary>The folder belongs to another process.</summary>
    public Task<int> RefuseHeldAsync() => Output.RefuseAsync("data.held", Texts.Terminal[Terminal.FolderHeld, Data.Path]);

    private async Task<int> WithDataAsync(
        string? council, Func<OfficeCouncil, Task<int>> work, bool reads, CancellationToken cancellationToken)
    {
        // A folder that is not there must not come into being by a mistyped path.
        if (!Data.IsFilled)
        {
            return await Output.RefuseAsync("data.missing", Texts.Terminal[Terminal.NoData, Data.Path]);
        }

        var exit = ExitCode.Usage;
        async Task Work(IServiceProvider services) => exit = await WithCouncilAsync(services, council, work, cancellationToken);
        if (reads)
        {
            await Data.ReadAsync(Time, Work, cancellationToken);
            return exit;
        }

        return await Data.WriteAsync(Time, Work, cancellationToken) ? exit : await RefuseHeldAsync();
    }

    private async Task<int> WithCouncilAsync(
        IServiceProvider services, string? given, Func<OfficeCouncil, Task<int>> work, CancellationToken cancellationToken)
    {
        var known = await services.GetRequiredService<IListings>().CouncilsAsync(cancellationToken);
        if (given is null && known.Count != 1)
        {
            return await Output.RefuseAsync(
                "council.not-chosen", Texts.Terminal[Terminal.CouncilNotChosen, string.Join(", ", known.Select(key => key.Value).Order(StringComparer.Ordinal))]);
        }

        var key = given is null ? known[0].Value : given;
        return await FindAsync(services, key, cancellationToken) is { } council
            ? await work(new OfficeCouncil(services, council))
            : await Output.RefuseAsync("council.unknown", Texts.Terminal[Terminal.CouncilUnknown, key]);
    }

    private static async Task<Council?> FindAsync(IServiceProvider services, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await services.GetRequiredService<ICouncils>().FindAsync(CouncilKey.Parse(key), cancellationToken);
        }
        catch (FormatException)
        {
            // What is no key is the key of no council.
            return null;
        }
    }
}

/// <summary>A council that a command works on.</summary>
internal sealed record OfficeCouncil(IServiceProvider Services, Council Council)
{
    public CouncilKey Key => Council.Key;

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();
}
