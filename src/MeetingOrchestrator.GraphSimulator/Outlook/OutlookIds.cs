using System.Buffers.Text;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Outlook;

/// <summary>
/// [D] Without <c>Prefer: IdType="ImmutableId"</c> an item's id changes when it moves to another folder, for example when a draft is
/// sent. With it the id stays. Both kinds are taken in a path, as long as they are current.
/// </summary>
internal static class OutlookIds
{
    // Real ids end in padding; keeping it finds clients that forget to encode a path segment.
    private const string Padding = "AAA=";

    public static string NewImmutable(params ReadOnlySpan<string> parts) =>
        "AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A" + Base64Url.EncodeToString(DeterministicId.Hash(parts)) + Padding;

    public static string Shown(GraphCall call, StoredItem item, string folder) =>
        Of(item, folder, call.Request.WantsImmutableIds);

    public static string Of(StoredItem item, string folder, bool immutable) => immutable ? item.Id : Movable(item, folder);

    /// <summary>Whether this is the item's id as long as it stays in this folder.</summary>
    public static bool IsMovable(string id, StoredItem item, string folder) => id == Movable(item, folder);

    /// <summary>[D] Changes with every change of the item.</summary>
    public static string ChangeKey(StoredItem item) =>
        Convert.ToBase64String(DeterministicId.Hash("changeKey", item.Id, FormattableString.Invariant($"{item.Version}"))[..16]);

    public static string ETag(StoredItem item) => $"W/\"{ChangeKey(item)}\"";

    /// <summary>[D] 412 when If-Match names another state than the current one. No If-Match, or <c>*</c>, is no condition.</summary>
    public static Refusal? CheckIfMatch(GraphCall call, StoredItem item)
    {
        var condition = call.Request.Header("If-Match");
        if (condition.Length == 0 || condition.Split(',', StringSplitOptions.TrimEntries).Any(tag => tag == "*" || tag == ETag(item)))
            return null;
        return new Refusal(
            412, "ErrorIrresolvableConflict", "The change key passed in the request does not match the current change key for the item.");
    }

    private static string Movable(StoredItem item, string folder) =>
        "AAMkAG" + Base64Url.EncodeToString(DeterministicId.Hash("movable", item.Id, folder)) + Padding;
}
