namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>The operations that are modelled; everything else answers 404 or 405.</summary>
internal static class Routes
{
    public static readonly IReadOnlyList<Route> All = [];
}
