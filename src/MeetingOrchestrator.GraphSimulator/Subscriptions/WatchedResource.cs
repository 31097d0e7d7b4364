using System.Text.RegularExpressions;
using MeetingOrchestrator.GraphSimulator.Messages;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Subscriptions;

/// <summary>[D] The resources that can be watched here: the user's events, messages, and messages of the inbox.</summary>
internal sealed partial record WatchedResource(bool Events, bool InboxOnly)
{
    public static WatchedResource? Parse(string resource, SimulatorOptions options)
    {
        var match = Form().Match(resource);
        if (!match.Success || !string.Equals(match.Groups["user"].Value, options.Organizer, StringComparison.OrdinalIgnoreCase))
            return null;
        return new WatchedResource(match.Groups["events"].Success, match.Groups["inbox"].Success);
    }

    public bool Covers(StoredItem item) => item switch
    {
        StoredEvent => Events,
        StoredMessage message => !Events && (!InboxOnly || message.Folder == Folders.Inbox),
        _ => false,
    };

    [GeneratedRegex(
        @"^/?users/(?<user>[^/]+)/((?<events>events)|(?<inbox>mailFolders(/inbox|\('inbox'\))/)?messages)$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
