using MeetingOrchestrator.GraphSimulator.Outlook;

namespace MeetingOrchestrator.GraphSimulator.Messages;

/// <summary>[D] Well-known folder names.</summary>
internal static class Folders
{
    public const string Drafts = "drafts";

    public const string SentItems = "sentitems";

    public const string Inbox = "inbox";

    /// <summary>Events do not move while they live, but the two kinds of id differ all the same.</summary>
    public const string Calendar = "calendar";

    public static string Id(SimulatorOptions options, string name) => OutlookIds.NewImmutable("folder", options.Organizer, name);
}
