using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Invitations;

namespace MeetingOrchestrator.Documents.Tests.Letters;

public sealed partial class LetterFormTests
{
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

    public static TheoryData<Language, MessageKind> Messages => new MatrixTheoryData<Language, MessageKind>(
        Enum.GetValues<Language>(), Enum.GetValues<MessageKind>());

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task Both_parts_say_the_same(Language language, MessageKind kind)
    {
        foreach (var html in new[] { null, ProviderHtml })
        {
            var message = Mails.Message(language, kind);
            var said = await RenderAsync(message with { Meeting = message.Meeting with { JoinHtml = html } });
            Reading.Html(said.Html).ShouldBe(Reading.Plain(said.PlainText));
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task Letter_speaks_one_language(Language language, MessageKind kind)
    {
        var said = await RenderAsync(Mails.Message(language, kind));
        OtherLanguage(language, $"{said.Subject} {said.PlainText} {Reading.Html(said.Html)}").ShouldBeEmpty();
        new HtmlParser().ParseDocument(said.Html).DocumentElement.GetAttribute("lang").ShouldBe(language == Language.Russian ? "ru" : "en");
    }

    [Fact]
    public void Check_of_one_language_can_fail()
    {
        OtherLanguage(Language.English, "Dear коллеги").ShouldNotBeEmpty();
        OtherLanguage(Language.Russian, "Уважаемые colleagues").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Join_information_of_the_provider_comes_through_as_text_and_https_links_only()
    {
        var message = Mails.Message(Language.Russian);
        var said = await RenderAsync(message with { Meeting = message.Meeting with { JoinHtml = ProviderHtml } });
        var page = new HtmlParser().ParseDocument(said.Html);

        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["https://teams.example.org/join"]);
        page.QuerySelectorAll("script, iframe, img, svg, style, form, object").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Distinct().Order()
            .ShouldBe(["charset", "content", "href", "lang", "name", "style"]);
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

    // Addresses and links are in no language; UTC is a term of both.
    private static IEnumerable<string> OtherLanguage(Language language, string text)
    {
        var words = Neutral().Replace(text, " ");
        return (language == Language.English ? Cyrillic() : Latin()).Matches(words).Select(match => match.Value);
    }

    private static Task<RenderedMessage> RenderAsync(MessageFacts facts) =>
        House.Messages.RenderAsync(facts, TestContext.Current.CancellationToken);

    [GeneratedRegex(@"https?://\S+|\S+@\S+|\bUTC\b")]
    private static partial Regex Neutral();

    [GeneratedRegex(@"\p{IsCyrillic}+")]
    private static partial Regex Cyrillic();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Latin();
}
