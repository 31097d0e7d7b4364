using MeetingOrchestrator.GraphSimulator.Outlook;

namespace MeetingOrchestrator.GraphSimulator.Messages;

/// <summary>[D] Well-known folder names.</summary>
internal static class Folders
{
    public const string Drafts = "drafts";

    public const string SentItems = "sentitems";

    public static string Id(SimulatorOptions options, string name) => OutlookIds.NewImmutable("folder", options.Organizer, name);
}
