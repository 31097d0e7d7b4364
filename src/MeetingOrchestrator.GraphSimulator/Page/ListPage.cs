using MeetingOrchestrator.GraphSimulator.Control;
using MeetingOrchestrator.GraphSimulator.Hosting;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Messages;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Page;

/// <summary>All mail, the newest first, and the calendar by start.</summary>
internal static class ListPage
{
    public static Html Of(SimulatedTenant tenant)
    {
        var mails = tenant.Mailbox.Messages.Select((message, i) => (message, Number: i + 1)).Reverse().ToList();
        var events = tenant.Mailbox.Events.Select((item, i) => (item, Number: i + 1))
            .OrderBy(pair => pair.item.Resource["start"]!["dateTime"].Text(), StringComparer.Ordinal).ToList();
        return Layout.Page("Mail and calendar of " + tenant.Options.OrganizerAddress, Html.Of($"""
            <section><h2>Mail</h2>{Mails(mails)}</section>
            <section><h2>Calendar</h2>{Events(events)}</section>
            """));
    }

    private static Html Mails(List<(StoredMessage, int)> mails) => mails.Count == 0 ? Html.Of($"""<p class="none">No mail yet.</p>""") : Html.Of($"""
        <div class="scroll"><table><caption>{mails.Count} messages; times are of the simulator's clock</caption>
        <thead><tr><th scope="col">Date</th><th scope="col">Folder</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>
        <tbody>{Html.Join(mails.Select(pair => Mail(pair.Item1, pair.Item2)))}</tbody></table></div>
        """);

    private static Html Mail(StoredMessage message, int number) => Html.Of($"""
        <tr><td class="when">{Layout.When(message.Resource["receivedDateTime"].Text())}</td><td>{message.Folder}</td>
        <td>{string.Join(", ", MessageRules.Recipients(message))}</td>
        <td><a href="{ControlFace.BasePath}/mail/{number}">{Subject(message)}</a></td></tr>
        """);

    private static Html Events(List<(StoredEvent, int)> events) => events.Count == 0 ? Html.Of($"""<p class="none">No events yet.</p>""") : Html.Of($"""
        <div class="scroll"><table><caption>{events.Count} events</caption>
        <thead><tr><th scope="col">Start</th><th scope="col">Subject</th><th scope="col">Answers</th><th scope="col">State</th></tr></thead>
        <tbody>{Html.Join(events.Select(pair => Event(pair.Item1, pair.Item2)))}</tbody></table></div>
        """);

    private static Html Event(StoredEvent item, int number) => Html.Of($"""
        <tr><td class="when">{Layout.When(item.Resource["start"]!["dateTime"].Text())}</td><td><a href="{ControlFace.BasePath}/event/{number}">{Subject(item)}</a></td>
        <td>{Answers(item)}</td><td>{EventPage.State(item)}</td></tr>
        """);

    private static string Answers(StoredEvent item) => string.Join(
        ", ",
        item.Resource["attendees"]!.AsArray()
            .GroupBy(attendee => attendee!["status"]!["response"].Text())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => FormattableString.Invariant($"{group.Count()} {group.Key}")));

    private static string Subject(StoredItem item) => item.Resource["subject"].Text() is { Length: > 0 } subject ? subject : "(no subject)";
}
