using System.CommandLine;
using MeetingOrchestrator.Web.Commands.Calendars;

namespace MeetingOrchestrator.Web.Commands;

/// <summary><c>calendar</c>: the schedule of a council's meetings.</summary>
internal static class CalendarCommand
{
    public static Command Create() => new("calendar", "The schedule of meetings.")
    {
        ImportCommand.Create(),
        DraftCommands.Draft(),
        DraftCommands.Adopt(),
        ExportCommand.Create(),
        ShowCommand.Create(),
    };
}
