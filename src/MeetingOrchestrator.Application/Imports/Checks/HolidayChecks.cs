using MeetingOrchestrator.Application.Imports.Reading;
using NodaTime.Text;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Imports.Checks;

/// <summary>Whether each holiday is a day that exists.</summary>
internal static class HolidayChecks
{
    public static IEnumerable<Finding> Of(IEnumerable<FileNode> holidays) => holidays.Select(holiday => holiday["date"])
        .Where(date => !LocalDatePattern.Iso.Parse(date.Text).Success)
        .Select(date => new Finding(date, Codes.NoSuchDate, date.Text));
}
