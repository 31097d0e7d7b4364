using Microsoft.Kiota.Abstractions;

namespace MeetingOrchestrator.Graph.Client;

internal static class OutlookHeaders
{
    /// <summary>On every Outlook request: without it an id changes when the item moves, as a draft does when it is sent.</summary>
    public static void PreferImmutableIds(this RequestHeaders headers) => headers.Add("Prefer", "IdType=\"ImmutableId\"");
}
