using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;

namespace MeetingOrchestrator.Documents.Tests.Formal;

/// <summary>Where lines may not break. The note under item 1 carries the text in question through the real writers.</summary>
public sealed class TypesettingTests
{
    [Theory]
    [InlineData("государств – участников", "государств\u00a0– участников", "государств\u00a0– участников")]
    [InlineData("За –\u00a08, против", "За\u00a0–\u00a08, против", "За\u00a0–\u00a08, против")]
    [InlineData("пандемия COVID-19.", "пандемия [COVID-19].", "пандемия COVID-\u206019.")]
    [InlineData("повестка 26-го заседания", "повестка [26-го] заседания", "повестка 26-\u2060го заседания")]
    [InlineData("на 2019–2023 годы", "на [2019–2023] годы", "на 2019–\u20602023 годы")]
    [InlineData("the law-enforcement practice", "the law-enforcement practice", "the law-enforcement practice")]
    [InlineData("Санкт-Петербург", "Санкт-Петербург", "Санкт-Петербург")]
    public async Task Line_does_not_break_before_a_dash_or_in_a_word_with_a_figure(string text, string page, string word)
    {
        var notes = Meetings.Held.Agenda.Notes.SetItem(ItemKey.Parse("1"), [Texts.T(text, text)]);
        var dossier = Meetings.Dossier(Meetings.Held with { Agenda = Meetings.Held.Agenda with { Notes = notes } });
        var html = await House.PageAsync(DocumentKind.Minutes, Language.Russian, dossier);
        html.Replace("<span style=\"white-space:nowrap\">", "[", StringComparison.Ordinal).Replace("</span>", "]", StringComparison.Ordinal)
            .ShouldContain($"<p>{page}</p>");
        Reading.Html(html).ShouldContain(Reading.Plain(text));

        var file = (await House.FileAsync(DocumentKind.Minutes, Language.Russian, dossier, ".docx")).Content;
        using var package = WordprocessingDocument.Open(new MemoryStream(file.ToArray()), false);
        package.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).ShouldContain(word);
        Reading.Word(file).ShouldContain(Reading.Plain(text));
    }
}
