namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>Which service behind Graph answers: each has limits, permissions and error codes of its own.</summary>
internal enum Workload
{
    Other,
    Outlook,
    Meetings,
}
