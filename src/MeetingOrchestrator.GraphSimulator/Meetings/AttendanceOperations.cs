using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Meetings;

/// <summary>[D] One report per session. Records come only with $expand, and never in the list.</summary>
internal static class AttendanceOperations
{
    private const string Records = "attendanceRecords";

    public static GraphAnswer List(GraphCall call)
    {
        if (MeetingOperations.Find(call) is not { } meeting)
            return Refusals.MeetingNotFound;
        // [D] The latest report comes first.
        var reports = AttendanceReport.Shown(meeting, call.Now).Reverse().Select(WithoutRecords);
        return Page(call, [.. reports], $"onlineMeetings('{meeting.Id}')/attendanceReports");
    }

    public static GraphAnswer Get(GraphCall call)
    {
        if (Find(call) is not { } report)
            return Refusals.MeetingNotFound;
        if (call.Option("$expand") is not (null or Records))
            return Refusals.UnknownQueryOption($"$expand={call.Option("$expand")}");
        var shown = new JsonObject { ["@odata.context"] = call.Context($"onlineMeetings('{call.Ids[0]}')/attendanceReports/$entity") };
        foreach (var (name, value) in call.Option("$expand") is null ? WithoutRecords(report) : report)
            shown[name] = value?.DeepClone();
        return new GraphAnswer(200, shown, report["id"].Text());
    }

    public static GraphAnswer ListRecords(GraphCall call) => Find(call) is { } report
        ? Page(call, report[Records]!.AsArray().Copy(), $"onlineMeetings('{call.Ids[0]}')/attendanceReports('{call.Ids[1]}')/{Records}")
        : Refusals.MeetingNotFound;

    private static JsonObject? Find(GraphCall call) => MeetingOperations.Find(call) is { } meeting
        ? AttendanceReport.Shown(meeting, call.Now).FirstOrDefault(report => report["id"].Text() == call.Ids[1])
        : null;

    private static JsonObject WithoutRecords(JsonObject report)
    {
        var shown = report.Copy();
        shown[Records] = new JsonArray();
        return shown;
    }

    private static GraphAnswer Page(GraphCall call, JsonArray items, string context) =>
        new(200, new JsonObject { ["@odata.context"] = call.Context(context), ["value"] = items });
}
