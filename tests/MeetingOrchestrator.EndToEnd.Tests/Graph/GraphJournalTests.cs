using System.Text.Json;
using MeetingOrchestrator.EndToEnd.Tests.Messages;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Graph;

/// <summary>graph-journal.jsonl: what Microsoft Graph would have received.</summary>
public sealed class GraphJournalTests
{
    private readonly Replayed _replayed;
    private readonly IReadOnlyList<JsonElement> _requests;

    public GraphJournalTests(Replayed replayed)
    {
        _replayed = replayed;
        _requests = [.. File.ReadLines(replayed.In("graph-journal.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    [Fact]
    public async Task Every_request_fits_the_schema_made_from_Microsofts_metadata()
    {
        var schema = Repository.In("..", "shared", "graph", "graph-v1.0-requests.schema.json");
        var peer = Repository.In("tests", "MeetingOrchestrator.Graph.Tests", "peer");
        Assert.SkipUnless(File.Exists(schema), "The request schema of Microsoft Graph is not beside the repository (../shared/graph).");
        Assert.SkipUnless(Directory.Exists(Path.Combine(peer, "node_modules")), $"The validator's packages are not installed: run npm ci in {peer}.");

        var ended = await Tool.RunAsync(
            Tool.FindOrSkip("node"), Path.Combine(peer, "validate-requests.mjs"), schema, _replayed.In("graph-journal.jsonl"));
        ended.ShouldExit(0).Output.ShouldContain($"{_requests.Count} requests, 0 violations");
    }

    [Fact]
    public void One_conference_is_created_hardened_and_read_back()
    {
        var created = To("POST", "/onlineMeetings/createOrGet").ShouldHaveSingleItem();
        created.GetProperty("status").GetInt32().ShouldBe(201);
        // When it is made, and once more before the lobby opens.
        var hardened = _requests.Where(request => Method(request) == "PATCH").Select(request => request.GetProperty("body")).ToList();
        hardened.Count.ShouldBe(2);
        hardened.ShouldAllBe(body => !body.GetProperty("allowRecording").GetBoolean() && !body.GetProperty("allowTranscription").GetBoolean());
        // The read-back and the join information in each language come before anybody is told.
        _requests.Select(Method).Take(7).ShouldBe(["POST", "PATCH", "GET", "GET", "GET", "POST", "POST"]);
        _requests.Select(request => Header(request, "Accept-Language")).OfType<string>().Order().ShouldBe(["en-GB", "ru-RU"]);
    }

    [Fact]
    public void One_event_per_language_is_created_with_the_people_and_the_body_of_that_language()
    {
        var people = JsonDocument.Parse(File.ReadAllText(Repository.CouncilFile)).RootElement.GetProperty("people").EnumerateArray()
            .ToLookup(person => person.GetProperty("language").GetString()!, person => person.GetProperty("address").GetString()!);
        var events = To("POST", "/events");
        events.Count.ShouldBe(2);
        var languages = new List<string>();
        foreach (var body in events.Select(request => request.GetProperty("body")))
        {
            var html = body.GetProperty("body").GetProperty("content").GetString()!;
            var language = HtmlText.Parse(html).DocumentElement.GetAttribute("lang")!;
            languages.Add(language);
            OneLanguage.Foreign(language, HtmlText.WithLinks(html)).ShouldBeEmpty();
            OneLanguage.Foreign(language, body.GetProperty("subject").GetString()!).ShouldBeEmpty();
            body.GetProperty("attendees").EnumerateArray()
                .Select(attendee => attendee.GetProperty("emailAddress").GetProperty("address").GetString()!)
                .Order().ShouldBe(people[language].Order());
            body.GetProperty("hideAttendees").GetBoolean().ShouldBeTrue();
        }

        languages.Order().ShouldBe(["en", "ru"]);
    }

    [Fact]
    public void Every_mail_posted_lies_among_the_messages_byte_for_byte_and_was_sent_once()
    {
        var posted = To("POST", "/messages").Select(request => request.GetProperty("body").GetString()!).ToList();
        var lying = Directory.GetFiles(_replayed.Document("messages"), "*.eml").Select(file => Convert.ToBase64String(File.ReadAllBytes(file))).ToList();
        posted.Order(StringComparer.Ordinal).ShouldBe(lying.Order(StringComparer.Ordinal));
        var sent = To("POST", "/send").Select(request => request.GetProperty("path").GetString()).ToList();
        sent.Count.ShouldBe(posted.Count);
        sent.Distinct().Count().ShouldBe(sent.Count);
    }

    [Fact]
    public void No_request_shows_an_Authorization_header() => _requests
        .SelectMany(request => request.GetProperty("headers").EnumerateObject())
        .ShouldAllBe(header => !header.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Every_request_was_answered_well() =>
        _requests.ShouldAllBe(request => request.GetProperty("status").GetInt32() >= 200 && request.GetProperty("status").GetInt32() < 300);

    private static string Method(JsonElement request) => request.GetProperty("method").GetString()!;

    private static string? Header(JsonElement request, string name) =>
        request.GetProperty("headers").TryGetProperty(name, out var value) ? value.GetString() : null;

    private List<JsonElement> To(string method, string pathEnd) =>
        [.. _requests.Where(request => Method(request) == method && request.GetProperty("path").GetString()!.EndsWith(pathEnd, StringComparison.Ordinal))];
}
