using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Access;

/// <summary>Refusals to an application with a valid token that may not do this.</summary>
internal static class AccessRules
{
    /// <summary>[D] Each operation with the permissions any one of which suffices.</summary>
    private static readonly (string Method, string Start, string[] AnyOf)[] Needed =
    [
        ("*", "onlineMeetings/{id}/attendanceReports", ["OnlineMeetingArtifact.Read.All"]),
        ("GET", "onlineMeetings", ["OnlineMeetings.Read.All", "OnlineMeetings.ReadWrite.All"]),
        ("*", "onlineMeetings", ["OnlineMeetings.ReadWrite.All"]),
        ("GET", "events", ["Calendars.Read", "Calendars.ReadWrite"]),
        ("GET", "calendarView", ["Calendars.Read", "Calendars.ReadWrite"]),
        ("*", "events", ["Calendars.ReadWrite"]),
        ("*", "sendMail", ["Mail.Send"]),
        ("*", "messages/{id}/send", ["Mail.Send"]),
        ("GET", "messages", ["Mail.Read", "Mail.ReadWrite"]),
        ("*", "messages", ["Mail.ReadWrite"]),
    ];

    /// <summary>Every permission that some operation asks for.</summary>
    public static readonly IReadOnlyCollection<string> Known = [.. Needed.SelectMany(need => need.AnyOf).Distinct()];

    public static Refusal? Refuse(AccessState access, GraphRequest request)
    {
        if (request.Workload == Workload.Other)
            return null;
        var granted = AnyOf(request) is not { } names || names.Any(access.Permissions.Contains);
        if (request.Workload == Workload.Outlook)
        {
            // [D] Exchange says the same about a missing permission and a mailbox outside of the scope.
            return granted && access.ExchangeScope
                ? null
                : new Refusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
        }
        if (!granted)
            return new Refusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation."); // [U] code
        return access.TeamsPolicy
            ? null
            : new Refusal(403, "Unauthorized", "No application access policy found for this app and user."); // [3] code, [U] status
    }

    private static string[]? AnyOf(GraphRequest request) => Needed
        .Where(need => need.Method == "*" || need.Method == request.Method)
        .FirstOrDefault(need => Starts(need.Start.Split('/'), request.Relative.Skip(2).ToList())).AnyOf;

    private static bool Starts(string[] parts, List<string> segments) =>
        parts.Length <= segments.Count && parts.Select((part, i) => part is ['{', .., '}'] || part == segments[i]).All(same => same);
}
