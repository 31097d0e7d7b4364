using System.Security.Cryptography;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Scenarios;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Commands;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>Checks everything before anything is written, then replays.</summary>
internal sealed class ReplayPreparation(ReplayArguments arguments)
{
    private readonly CommandTexts _texts = CommandTexts.Create(arguments.Culture);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var output = new ReplayOutput(arguments.Out.FullName);
        if (await CheckAsync(output, cancellationToken) is not { } request)
        {
            return ExitCode.Usage;
        }

        Directory.CreateDirectory(output.Root);
        using var folder = DataFolder.TryTake(output.Data);
        if (folder is null)
        {
            return await RefuseAsync(_texts.Terminal[Terminal.FolderHeld, output.Data]);
        }

        if (arguments.Force)
        {
            // Under the lock: a replay that is still running keeps what it writes.
            folder.Clear();
            output.Clear();
        }

        try
        {
            var result = await ReplayRunner.RunAsync(request, folder, cancellationToken);
            if (result.Refusal is { } refusal)
            {
                return await RefuseAsync(_texts.Of(refusal));
            }

            await Console.Out.WriteLineAsync(_texts.Terminal[Terminal.Done, output.Root].Value);
            return result.IsValid ? ExitCode.Done : ExitCode.NotSo;
        }
        catch (ScenarioException refused)
        {
            return await RefuseAsync(_texts.Terminal[Terminal.ScenarioRefused, _texts.Of(refused.Refusal), refused.Step.Path]);
        }
    }

    private async Task<ReplayRequest?> CheckAsync(ReplayOutput output, CancellationToken cancellationToken)
    {
        if (Usage(output) is { } wrong)
        {
            await RefuseAsync(wrong);
            return null;
        }

        var bytes = await File.ReadAllBytesAsync(arguments.File.FullName, cancellationToken);
        var council = CouncilFile.Read(bytes);
        if (!council.IsValid)
        {
            await RefuseAsync(_texts.Of(council.Error));
            return null;
        }

        Scenario? scenario = null;
        if (arguments.Scenario is { } script)
        {
            var read = ScenarioFile.Read(await File.ReadAllBytesAsync(script.FullName, cancellationToken), council.Value);
            if (!read.IsValid)
            {
                await RefuseAsync(_texts.Of(read.Error));
                return null;
            }

            scenario = read.Value;
        }

        var from = arguments.From.AtMidnight().InUtc().ToInstant();
        var until = arguments.To.PlusDays(1).AtMidnight().InUtc().ToInstant() - Duration.FromTicks(1);
        if (scenario is { } played && council.Value.Meetings.Single(meeting => meeting.Number == played.Meeting) is var planned
            && (planned.Time.Start < from || planned.Time.End > until))
        {
            await RefuseAsync(_texts.Terminal[Terminal.ScenarioMeetingOutside, played.Meeting]);
            return null;
        }

        var source = $"file:{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}";
        return new ReplayRequest(source, council.Value, scenario, from, until, output, Outside(), arguments.Json, arguments.Culture);
    }

    private LocalizedString? Usage(ReplayOutput output)
    {
        var missing = new[] { arguments.File, arguments.Scenario }.OfType<FileInfo>().FirstOrDefault(file => !file.Exists);
        return (arguments, output.IsUsed) switch
        {
            _ when missing is not null => _texts.Terminal[Terminal.FileMissing, missing.FullName],
            ({ Force: true, Resume: true }, _) => _texts.Terminal[Terminal.ResumeAndForce],
            _ when arguments.To < arguments.From => _texts.Terminal[Terminal.RangeReversed],
            ({ Force: false, Resume: false }, true) => _texts.Terminal[Terminal.OutputInUse, output.Root],
            ({ Resume: true }, _) when !Directory.Exists(output.Data) => _texts.Terminal[Terminal.NothingToResume, output.Root],
            _ => null,
        };
    }

    private ExternalSimulator? Outside() => arguments is { Simulator: { } graph, BearerFile: { } bearer }
        ? new ExternalSimulator(graph, new Uri(graph, "/_simulator"), bearer)
        : null;

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return ExitCode.Usage;
    }
}
