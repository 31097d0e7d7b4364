using System.CommandLine;
using MeetingOrchestrator.Web.Commands.Meetings;

namespace MeetingOrchestrator.Web.Commands;

/// <summary>The command line: a table of contents. Exit code 0 done, 1 the thing checked is not so, 2 wrong usage or configuration.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Takes formal meetings held by video from the calendar to the signed record.")
        {
            ServeCommand.Create(),
            ReplayCommand.Create(),
            CalendarCommand.Create(),
            MeetingCommands.Create(),
            VerifyCommand.Create(),
        };
        // Without a command the service is served.
        var parsed = root.Parse(args.Length == 0 ? ["serve"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("Run with --help to see the commands and their options.");
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync();
    }
}
