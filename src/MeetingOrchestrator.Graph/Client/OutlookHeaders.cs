using Microsoft.Kiota.Abstractions;

namespace MeetingOrchestrator.Graph.Client;

internal static class OutlookHeaders
{
    public const string ImmutableIds = "IdType=\"ImmutableId\"";

    /// <summary>On every Outlook request: without it an id changes when the item moves, as a draft does when it is sent.</summary>
    public static void PreferImmutableIds(this RequestHeaders headers) => headers.Add("Prefer", ImmutableIds);

    /// <summary>How many items a page should hold; Graph may give fewer.</summary>
    public static void PreferPagesOf(this RequestHeaders headers, int items) =>
        headers.Add("Prefer", FormattableString.Invariant($"odata.maxpagesize={items}"));
}
