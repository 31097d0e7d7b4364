using MeetingOrchestrator.GraphSimulator.Control;
using MeetingOrchestrator.GraphSimulator.Http;
using MeetingOrchestrator.GraphSimulator.Messages;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Page;

/// <summary>One mail: its HTML in a sandbox, its plain text, its calendar part, its headers.</summary>
internal static class MailPage
{
    public static Html Of(StoredMessage message, string number)
    {
        var content = MailContent.Of(message);
        return Layout.Page(message.Resource["subject"].Text() ?? "", Html.Of($"""
            <dl><dt>Date</dt><dd>{Layout.When(message.Resource["receivedDateTime"].Text())}</dd>
            <dt>From</dt><dd>{message.Resource["from"]?["emailAddress"]?["address"].Text()}</dd>
            <dt>To</dt><dd>{string.Join(", ", MessageRules.Recipients(message))}</dd><dt>Folder</dt><dd>{message.Folder}</dd></dl>
            {Sandbox(content, number)}
            {Links(content.Links())}
            {Layout.Section("Plain text", content.Plain)}
            {Layout.Section("Calendar part", content.Calendar)}
            {Layout.Section("Headers", content.Headers)}
            """));
    }

    // The place in the list is the simulator's own number, so it needs no more than its encoding.
    private static Html Sandbox(MailContent content, string number) => content.Html is null ? Html.Empty : Html.Of($"""
        <section><h2>HTML</h2><iframe sandbox="" src="{ControlFace.BasePath}/mail/{number}/html" title="The mail as HTML"></iframe></section>
        """);

    private static Html Links(IReadOnlyList<string> links) => links.Count == 0 ? Html.Empty : Html.Of($"""
        <section><h2>Links</h2><ul>{Html.Join(links.Select(link => Html.Of($"""<li><a href="{link}" rel="noreferrer noopener" target="_blank">{link}</a></li>""")))}</ul></section>
        """);
}
