using MeetingOrchestrator.EndToEnd.Tests.Messages;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Documents;

/// <summary>What the HTML documents of the 25th meeting state.</summary>
public sealed class HtmlDocumentTests(Replayed replayed)
{
    [Theory]
    [InlineData("press-release", "en")]
    [InlineData("press-release", "ru")]
    [InlineData("minutes", "en")]
    [InlineData("minutes", "ru")]
    public void Document_states_every_fact_in_order_and_in_one_language(string document, string language)
    {
        var text = Text(document, language);
        Facts.FirstMissing(text, Facts.Of(document, language)).ShouldBeNull(text);
        OneLanguage.Foreign(language, text).ShouldBeEmpty();
        HtmlText.Parse(Html(document, language)).DocumentElement.GetAttribute("lang").ShouldBe(language);
    }

    [Theory]
    [InlineData("press-release", "en", "Moldova")]
    [InlineData("press-release", "ru", "Молдов")]
    public void Absent_observer_is_not_said_to_have_taken_part(string document, string language, string name) =>
        Text(document, language).ShouldNotContain(name);

    [Theory]
    [InlineData("press-release", "en")]
    [InlineData("minutes", "ru")]
    public void Fact_that_is_missing_or_out_of_order_is_found(string document, string language)
    {
        var text = Text(document, language);
        var facts = Facts.Of(document, language);
        Facts.FirstMissing(text, [.. facts, "of which nothing is said"]).ShouldBe("of which nothing is said");
        // The last three stand in this order alone.
        Facts.FirstMissing(text, facts.Reverse()).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public void Press_release_speaks_of_the_three_documents_with_their_own_verbs(string language)
    {
        var text = Text("press-release", language);
        text.ShouldNotContain(language == "en" ? "approved the Work Plan" : "утвердить План");
        text.ShouldNotContain(language == "en" ? "adopted the draft agenda" : "принять проект повестки");
    }

    private string Html(string document, string language) => File.ReadAllText(replayed.Document($"{document}.{language}.html"));

    private string Text(string document, string language) => HtmlText.Visible(HtmlText.Parse(Html(document, language)));
}
