using System.Text;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Storage.Tests.Samples;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

/// <summary>What is kept beside the record: documents and join information.</summary>
public abstract class FilesContract(StoreFixture fixture) : StoreContract(fixture)
{
    [Fact]
    public async Task Conference_id_is_found_by_its_meeting_and_the_latest_counts()
    {
        await Port<IConferenceIds>().SaveAsync(Streams.Meeting, "first", Cancellation);
        await Port<IConferenceIds>().SaveAsync(Streams.Meeting, "second", Cancellation);

        (await Port<IConferenceIds>().GetAsync(Streams.Meeting, Cancellation)).ShouldBe("second");
        await Should.ThrowAsync<InvalidOperationException>(() => Port<IConferenceIds>().GetAsync(Streams.OtherMeeting, Cancellation));
    }

    [Fact]
    public async Task Documents_are_listed_by_name_with_their_bytes()
    {
        await Port<IDocumentFiles>().SaveAsync(Streams.Meeting, [Document("protocol.ru.docx", "Протокол"), Document("minutes.en.html", "Minutes")], Cancellation);
        await Port<IDocumentFiles>().SaveAsync(Streams.OtherMeeting, [Document("minutes.en.html", "Other")], Cancellation);

        (await TextsAsync()).ShouldBe(["minutes.en.html text/html Minutes", "protocol.ru.docx text/html Протокол"]);
    }

    [Fact]
    public async Task Document_saved_again_replaces_the_one_of_its_name()
    {
        await Port<IDocumentFiles>().SaveAsync(Streams.Meeting, [Document("a.html", "old"), Document("b.html", "kept")], Cancellation);

        await Port<IDocumentFiles>().SaveAsync(Streams.Meeting, [Document("a.html", "new") with { MediaType = "text/plain" }], Cancellation);

        (await TextsAsync()).ShouldBe(["a.html text/plain new", "b.html text/html kept"]);
    }

    [Fact]
    public async Task Join_information_is_kept_per_meeting_and_language_and_replaced()
    {
        var russian = new JoinInformation(Streams.Meeting, Language.Russian, new Uri("https://example.org/j/%D1%84?a=1"), "<p>Войти</p>");
        var english = russian with { Language = Language.English, Html = "<p>Join</p>" };
        await Port<IJoinInformation>().SaveAsync(russian with { Html = "old", JoinUrl = new Uri("https://example.org/old") }, Cancellation);
        await Port<IJoinInformation>().SaveAsync(russian, Cancellation);
        await Port<IJoinInformation>().SaveAsync(english, Cancellation);

        (await Port<IJoinInformation>().FindAsync(Streams.Meeting, Language.Russian, Cancellation)).ShouldBe(russian);
        (await Port<IJoinInformation>().FindAsync(Streams.Meeting, Language.English, Cancellation)).ShouldBe(english);
        (await Port<IJoinInformation>().FindAsync(Streams.OtherMeeting, Language.English, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Join_link_is_kept_as_the_provider_wrote_it()
    {
        const string Link = "https://Example.org:443/l/19%3ameeting@thread.v2/0?context=%7b%7d";
        await Port<IJoinInformation>().SaveAsync(new JoinInformation(Streams.Meeting, Language.Russian, new Uri(Link), ""), Cancellation);

        (await Port<IJoinInformation>().FindAsync(Streams.Meeting, Language.Russian, Cancellation))!.JoinUrl.OriginalString.ShouldBe(Link);
    }

    private static RenderedDocument Document(string file, string text) => new(file, "text/html", Encoding.UTF8.GetBytes(text));

    private async Task<IEnumerable<string>> TextsAsync() => (await Port<IDocumentFiles>().ListAsync(Streams.Meeting, Cancellation))
        .Select(document => $"{document.File} {document.MediaType} {Encoding.UTF8.GetString(document.Content.Span)}");
}
