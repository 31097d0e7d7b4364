using System.Text;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Graph.Tests.Simulator;

public sealed class MessageTests
{
    private const string Mime = """
        From: =?utf-8?Q?=D0=A1=D0=B5=D0=BA=D1=80=D0=B5=D1=82=D0=B0=D1=80=D0=B8=D0=B0=D1=82?= <secretariat@council.example>
        To: "Doe, Jane" <jane@gov.example>,
         =?utf-8?B?0JDQvdC90LA=?= <anna@gov.example>
        Subject: =?utf-8?B?0J/RgNC40LPQu9Cw0YjQtdC9?= =?utf-8?B?0LjQtQ==?=
        Message-ID: <25.ru.jane@council.example>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="outer"

        preamble
        --outer
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain; charset=utf-8

        plain
        --inner
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        <p>=D0=94=D0=BE=D0=B1=D1=80=D1=8B=D0=B9 =
        =D0=B4=D0=B5=D0=BD=D1=8C</p>
        --inner--
        --outer
        Content-Type: text/calendar
        Content-Disposition: attachment; filename=invite.ics

        BEGIN:VCALENDAR
        --outer--
        """;

    private const string ByMessageId = "messages?$filter=internetMessageId%20eq%20'%3C25.ru.jane%40council.example%3E'";

    private static async Task<Answer> PostMimeAsync(SimulatorHost host, string path = "messages", string source = Mime)
    {
        using var content = new StringContent(
            Convert.ToBase64String(Encoding.UTF8.GetBytes(source.ReplaceLineEndings("\r\n"))), Encoding.ASCII, "text/plain");
        return await host.SendRawAsync(
            "POST", $"{host.GraphUrl}/users/{SimulatorHost.Organizer}/{path}", content, ("Prefer", "IdType=\"ImmutableId\""));
    }

    [Fact]
    public async Task Mime_becomes_a_draft_with_its_own_properties()
    {
        await using var host = await SimulatorHost.StartAsync();

        var draft = await PostMimeAsync(host);

        draft.Status.ShouldBe(201);
        draft.Json["isDraft"]!.GetValue<bool>().ShouldBeTrue();
        draft["internetMessageId"].ShouldBe("<25.ru.jane@council.example>");
        draft["subject"].ShouldBe("Приглашение");
        draft.Json["from"]!["emailAddress"]!["name"]!.GetValue<string>().ShouldBe("Секретариат");
        draft.Json["toRecipients"]!.AsArray()
            .Select(to => (to!["emailAddress"]!["name"]!.GetValue<string>(), to["emailAddress"]!["address"]!.GetValue<string>()))
            .ShouldBe([("Doe, Jane", "jane@gov.example"), ("Анна", "anna@gov.example")]);
        draft.Json["body"]!["contentType"]!.GetValue<string>().ShouldBe("html");
        draft.Json["body"]!["content"]!.GetValue<string>().Trim().ShouldBe("<p>Добрый день</p>");
        draft["bodyPreview"].ShouldBe("Добрый день");
        draft.Json["hasAttachments"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Draft_is_sent_once_and_found_by_its_message_id_before_and_after()
    {
        await using var host = await SimulatorHost.StartAsync();
        (await host.SendAsync("GET", ByMessageId)).Json["value"]!.AsArray().ShouldBeEmpty();
        var draft = await PostMimeAsync(host);
        Only(await host.SendAsync("GET", ByMessageId))["isDraft"]!.GetValue<bool>().ShouldBeTrue();
        host.Clock.Set(SimulatorHost.Start.AddMinutes(5));

        var sent = await host.SendAsync("POST", $"messages/{draft.Id}/send");

        (sent.Status, sent.Text).ShouldBe((202, ""));
        var kept = Only(await host.SendAsync("GET", ByMessageId));
        kept["isDraft"]!.GetValue<bool>().ShouldBeFalse();
        kept["sentDateTime"]!.GetValue<string>().ShouldBe("2026-10-05T08:05:00.0000000Z");
        kept["parentFolderId"]!.GetValue<string>().ShouldNotBe(draft["parentFolderId"]);
        (await host.SendAsync("POST", $"messages/{draft.Id}/send")).Status.ShouldBe(400);
        var stored = (await host.StateAsync())["messages"]!.AsArray().ShouldHaveSingleItem()!;
        stored["folder"]!.GetValue<string>().ShouldBe("sentitems");
        Encoding.UTF8.GetString(Convert.FromBase64String(stored["mime"]!.GetValue<string>())).ShouldBe(Mime.ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public async Task Movable_id_changes_when_the_draft_is_sent_and_the_immutable_one_does_not()
    {
        await using var host = await SimulatorHost.StartAsync();
        var immutable = (await PostMimeAsync(host)).Id;
        var movable = Only(await host.SendAsync("GET", ByMessageId))["id"]!.GetValue<string>();
        movable.ShouldNotBe(immutable);

        (await host.SendAsync("POST", $"messages/{movable}/send")).Status.ShouldBe(202);

        (await host.SendAsync("GET", $"messages/{movable}")).Code.ShouldBe("ErrorItemNotFound");
        (await host.SendAsync("GET", $"messages/{immutable}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Json_draft_carries_its_key_as_an_extended_property()
    {
        await using var host = await SimulatorHost.StartAsync();
        const string Json = """
            {"subject":"Reminder","body":{"contentType":"text","content":"hello"},
             "toRecipients":[{"emailAddress":{"address":"a@gov.example"}}],
             "internetMessageHeaders":[{"name":"x-council-key","value":"1"}],
             "singleValueExtendedProperties":[{"id":"String {6b0e2f4e-52a4-4b0b-9d0c-1f2d3c4b5a60} Name Key","value":"k1"}]}
            """;

        var draft = await host.SendAsync("POST", "messages", Json);
        var filter = "singleValueExtendedProperties/Any(ep: ep/id eq 'String {6b0e2f4e-52a4-4b0b-9d0c-1f2d3c4b5a60} Name Key' and ep/value eq 'k1')";
        var found = Only(await host.SendAsync("GET", "messages?$filter=" + Uri.EscapeDataString(filter)));

        found["id"]!.GetValue<string>().ShouldBe(draft.Id);
        draft["internetMessageId"].ShouldStartWith("<");
        draft.Json["from"]!["emailAddress"]!["address"]!.GetValue<string>().ShouldBe(SimulatorHost.OrganizerAddress);
    }

    [Fact]
    public async Task Posting_twice_makes_two_drafts_with_their_own_ids()
    {
        await using var host = await SimulatorHost.StartAsync();

        var (first, second) = (await PostMimeAsync(host), await PostMimeAsync(host));

        second.Id.ShouldNotBe(first.Id);
        (await host.SendAsync("GET", ByMessageId)).Json["value"]!.AsArray().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"subject":"no recipient"}""", "ErrorInvalidRecipients")]
    [InlineData("""{"toRecipients":[{"emailAddress":{"address":"nobody"}}]}""", "ErrorInvalidRecipients")]
    public async Task Message_without_a_valid_recipient_is_not_sent(string json, string code)
    {
        await using var host = await SimulatorHost.StartAsync();
        var draft = await host.SendAsync("POST", "messages", json);

        (await host.SendAsync("POST", $"messages/{draft.Id}/send")).Code.ShouldBe(code);

        (await host.SendAsync("GET", $"messages/{draft.Id}")).Json["isDraft"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Header_that_is_not_custom_is_refused()
    {
        await using var host = await SimulatorHost.StartAsync();

        var answer = await host.SendAsync("POST", "messages", """{"internetMessageHeaders":[{"name":"Precedence","value":"bulk"}]}""");

        (answer.Status, answer.Code).ShouldBe((400, "InvalidInternetMessageHeader"));
    }

    [Theory]
    [InlineData("not base64!", "ErrorMimeContentInvalidBase64String")]
    [InlineData("aGVsbG8=", "ErrorMimeContentInvalid")]
    public async Task Mime_that_cannot_be_read_is_refused(string text, string code)
    {
        await using var host = await SimulatorHost.StartAsync();
        using var content = new StringContent(text, Encoding.ASCII, "text/plain");

        var answer = await host.SendRawAsync("POST", $"{host.GraphUrl}/users/{SimulatorHost.Organizer}/messages", content);

        (answer.Status, answer.Code).ShouldBe((400, code));
    }

    [Theory]
    [InlineData("""{"Message":{"toRecipients":[{"emailAddress":{"address":"a@gov.example"}}]},"SaveToSentItems":true}""", 1)]
    [InlineData("""{"message":{"toRecipients":[{"emailAddress":{"address":"a@gov.example"}}]}}""", 1)]
    [InlineData("""{"message":{"toRecipients":[{"emailAddress":{"address":"a@gov.example"}}]},"saveToSentItems":false}""", 0)]
    public async Task SendMail_keeps_a_copy_unless_told_otherwise(string json, int copies)
    {
        await using var host = await SimulatorHost.StartAsync();

        (await host.SendAsync("POST", "sendMail", json)).Status.ShouldBe(202);

        (await host.SendAsync("GET", "messages")).Json["value"]!.AsArray().Count.ShouldBe(copies);
        (await host.StateAsync())["messages"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task SendMail_takes_mime_and_needs_a_message()
    {
        await using var host = await SimulatorHost.StartAsync();

        (await PostMimeAsync(host, "sendMail")).Status.ShouldBe(202);
        (await host.SendAsync("POST", "sendMail", "{}")).Status.ShouldBe(400);
        (await host.SendAsync("POST", "sendMail")).Status.ShouldBe(400);

        Only(await host.SendAsync("GET", ByMessageId))["isDraft"]!.GetValue<bool>().ShouldBeFalse();
    }

    private static JsonNode Only(Answer list) => list.Json["value"]!.AsArray().ShouldHaveSingleItem()!;
}
