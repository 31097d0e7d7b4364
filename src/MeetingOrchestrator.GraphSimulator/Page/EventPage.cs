using System.Text.Json.Nodes;
using MeetingOrchestrator.GraphSimulator.Hosting;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Outlook;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Page;

/// <summary>One event: attendees with their answers, and whom Exchange would have mailed about it.</summary>
internal static class EventPage
{
    public static Html Of(SimulatedTenant tenant, StoredEvent item) => Layout.Page(item.Resource["subject"].Text() ?? "", Html.Of($"""
        <dl><dt>Start</dt><dd>{Layout.When(item.Resource["start"]!["dateTime"].Text())}</dd>
        <dt>End</dt><dd>{Layout.When(item.Resource["end"]!["dateTime"].Text())}</dd>
        <dt>UID</dt><dd>{item.Resource["iCalUId"].Text()}</dd><dt>Sequence</dt><dd>{item.Sequence}</dd><dt>State</dt><dd>{State(item)}</dd></dl>
        <section><h2>Attendees</h2><div class="scroll"><table>
        <thead><tr><th scope="col">Name</th><th scope="col">Address</th><th scope="col">Type</th><th scope="col">Answer</th><th scope="col">At</th></tr></thead>
        <tbody>{Html.Join(item.Resource["attendees"]!.AsArray().Select(attendee => Attendee(attendee!)))}</tbody></table></div></section>
        <section><h2>Sent to attendees</h2><div class="scroll"><table>
        <thead><tr><th scope="col">Date</th><th scope="col">Method</th><th scope="col">Sequence</th><th scope="col">To</th></tr></thead>
        <tbody>{Html.Join(tenant.Mailbox.MeetingMessages.Where(message => message.Resource["eventId"].Text() == item.Id).Select(Message))}</tbody>
        </table></div></section>
        {Layout.Section("Text", Body(item))}
        """));

    public static Html State(StoredEvent item) =>
        item.Removed is null ? Html.Of($"in the calendar") : Html.Of($"""<span class="gone">{item.Removed}</span>""");

    private static Html Attendee(JsonNode attendee) => Html.Of($"""
        <tr><td>{attendee["emailAddress"]!["name"].Text()}</td><td>{attendee["emailAddress"]!["address"].Text()}</td><td>{attendee["type"].Text()}</td>
        <td>{attendee["status"]!["response"].Text()}</td><td class="when">{At(attendee["status"]!["time"].Text())}</td></tr>
        """);

    private static Html Message(StoredMeetingMessage message) => Html.Of($"""
        <tr><td class="when">{Layout.When(message.Resource["at"].Text())}</td><td>{message.Resource["method"].Text()}</td>
        <td>{message.Resource["sequence"]!.GetValue<int>()}</td>
        <td>{string.Join(", ", message.Resource["recipients"]!.AsArray().Select(recipient => recipient!["address"].Text()))}</td></tr>
        """);

    private static string At(string? time) => time == Instants.NeverAnswered ? "" : Layout.When(time);

    private static string Body(StoredEvent item) =>
        Preview.Text(item.Resource["body"]?["contentType"].Text(), item.Resource["body"]?["content"].Text());
}
