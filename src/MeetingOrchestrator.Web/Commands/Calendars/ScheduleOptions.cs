using System.CommandLine;

namespace MeetingOrchestrator.Web.Commands.Calendars;

/// <summary>Options that commands on schedules and meetings share.</summary>
internal static class ScheduleOptions
{
    public static Option<string> Council() => new("--council") { Description = "Key of the council; needed where several are registered." };

    public static Option<bool> DryRun() => new("--dry-run") { Description = "Say what would be done, and do nothing." };
}
