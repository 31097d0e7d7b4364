using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Documents.Tests.Support;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Documents.Tests.Letters;

public sealed class LetterFormTests
{
    private static readonly string[] Attributes = ["cellpadding", "cellspacing", "charset", "content", "href", "lang", "name", "role", "style"];

    private const string ProviderHtml = """
        <html><head><style>.x{color:red}</style><script>alert(1)</script></head><body onload="alert(2)">
        <div>________________________________________</div>
        <p style="background:url(javascript:alert(3))">Код&nbsp;конференции: <b>123 456</b></p>
        <a href="https://teams.example.org/join" onclick="alert(4)">Подключиться сейчас</a> |
        <a href="javascript:alert(5)">Настройки</a> <a href="http://plain.example.org">Открыто</a> <a href="https://user@evil.example.org">Вход</a>
        <iframe src="https://evil.example.org"></iframe><img src=x onerror="alert(6)"><p style="display: none">скрыто</p>
        <!--[if mso]><p>mso</p><![endif]--><svg><script>alert(7)</script></svg>&lt;b&gt;текст&lt;/b&gt;
        </body></html>
        """;

    public static TheoryData<Language, string> Letters =>
        new MatrixTheoryData<Language, string>(Enum.GetValues<Language>(), Mails.EveryLetter(Language.English).Select(letter => letter.Name));

    [Theory]
    [MemberData(nameof(Letters))]
    public async Task Both_parts_say_the_same(Language language, string letter)
    {
        foreach (var html in new[] { null, ProviderHtml, Mails.JoinRu })
        {
            var message = Mails.Letter(language, letter);
            var said = await RenderAsync(message with { Meeting = message.Meeting with { JoinHtml = html } });
            Reading.Html(said.Html).ShouldBe(Reading.Plain(said.PlainText));
        }
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public async Task Letter_speaks_one_language(Language language, string letter)
    {
        var said = await RenderAsync(Mails.Letter(language, letter));
        var tag = language == Language.Russian ? "ru" : "en";
        OneLanguage.Foreign(tag, $"{said.Subject} {said.PlainText} {Reading.Html(said.Html)}").ShouldBeEmpty();
        new HtmlParser().ParseDocument(said.Html).DocumentElement.GetAttribute("lang").ShouldBe(tag);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public async Task Letter_is_set_as_the_register_asks(Language language, string letter)
    {
        var said = await RenderAsync(Mails.Letter(language, letter));
        foreach (var text in new[] { said.Subject, said.PlainText })
        {
            text.ShouldNotContain("..");
            text.ShouldNotContain("  ");
            text.ShouldNotContain(" ,");
            text.ShouldNotContain('"');
            Regex.IsMatch(text, @"\{[0-9]|[0-9] г\.|№ [0-9]|\b(?:AM|PM)\b").ShouldBeFalse();
        }
    }

    // Outlook renders with Word: no style sheet, no flexible boxes; and nothing may be fetched when the letter is opened.
    [Theory]
    [MemberData(nameof(Letters))]
    public async Task Page_needs_nothing_but_itself_and_inline_styles(Language language, string letter)
    {
        var said = await RenderAsync(Mails.Letter(language, letter));
        var page = new HtmlParser().ParseDocument(said.Html);
        page.QuerySelectorAll("script, style, img, iframe, object, link, form, svg, base").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Distinct().Except(Attributes).ShouldBeEmpty();
        page.QuerySelectorAll("table").ShouldAllBe(table => table.GetAttribute("role") == "presentation");
        foreach (var style in page.QuerySelectorAll("[style]").Select(element => element.GetAttribute("style")!))
        {
            Regex.IsMatch(style, "url\\(|flex|grid|position|var\\(").ShouldBeFalse(style);
        }
    }

    [Fact]
    public async Task Join_information_of_the_provider_comes_through_as_text_and_https_links_only()
    {
        var message = Mails.Message(Language.Russian);
        var said = await RenderAsync(message with { Meeting = message.Meeting with { JoinHtml = ProviderHtml } });
        var page = new HtmlParser().ParseDocument(said.Html);

        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["https://teams.example.org/join"]);
        page.QuerySelectorAll("script, iframe, img, svg, style, form, object").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Distinct().Except(Attributes).ShouldBeEmpty();
        said.Html.ShouldNotContain("javascript:");
        var text = Reading.Plain(said.PlainText);
        text.ShouldContain("Код конференции: 123 456");
        text.ShouldContain("Подключиться сейчас <https://teams.example.org/join> | Настройки Открыто Вход");
        text.ShouldContain("<b>текст</b>");
        text.ShouldNotContain("скрыто");
        text.ShouldNotContain("alert");
        text.ShouldNotContain("____");
    }

    [Fact]
    public async Task Hostile_names_are_escaped()
    {
        var facts = Mails.Message(Language.English);
        var office = facts.Meeting.Office with { Name = Texts.T("<b>Аппарат</b>", "<script>x</script> & \"Office\"") };
        var said = await RenderAsync(facts with { Meeting = facts.Meeting with { Office = office } });
        said.Html.ShouldNotContain("<script");
        Reading.Html(said.Html).ShouldContain("<script>x</script> & \"Office\"");
    }

    private static Task<RenderedMessage> RenderAsync(MessageFacts facts) =>
        House.Messages.RenderAsync(facts, TestContext.Current.CancellationToken);
}
