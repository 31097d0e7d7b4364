using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;
using NodaTime;

namespace MeetingOrchestrator.Documents.Tests.Formal;

public sealed class WordFileTests
{
    public static TheoryData<DocumentKind, Language> Documents => new MatrixTheoryData<DocumentKind, Language>(
        Enum.GetValues<DocumentKind>(), Enum.GetValues<Language>());

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task File_is_valid_office_open_xml(DocumentKind kind, Language language)
    {
        foreach (var dossier in new[] { Meetings.Dossier(next: Meetings.Next), Meetings.Dossier(Meetings.Contested) })
        {
            using var package = Open((await House.FileAsync(kind, language, dossier, ".docx")).Content);
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Files_of_the_same_dossier_have_the_same_bytes(DocumentKind kind, Language language)
    {
        var first = await RenderAsync(kind, language, Meetings.Dossier());
        var second = await RenderAsync(kind, language, Meetings.Dossier());
        first.Select(file => file.File).ShouldBe(second.Select(file => file.File));
        foreach (var (one, two) in first.Zip(second))
        {
            one.Content.Span.SequenceEqual(two.Content.Span).ShouldBeTrue(one.File);
        }

        using var zip = new ZipArchive(new MemoryStream(first.Single(file => file.File.EndsWith("docx", StringComparison.Ordinal)).Content.ToArray()));
        zip.Entries.ShouldAllBe(entry => entry.LastWriteTime.Year == 1980);
        zip.Entries[0].FullName.ShouldBe("[Content_Types].xml");
    }

    [Fact]
    public async Task Later_preparation_gives_other_bytes()
    {
        var dossier = Meetings.Dossier();
        var first = await House.FileAsync(DocumentKind.Minutes, Language.Russian, dossier, ".docx");
        var second = await House.FileAsync(DocumentKind.Minutes, Language.Russian, dossier with { PreparedAt = dossier.PreparedAt + Duration.FromDays(1) }, ".docx");
        first.Content.Span.SequenceEqual(second.Content.Span).ShouldBeFalse();
    }

    [Fact]
    public async Task Properties_name_title_language_and_date()
    {
        using var package = Open((await House.FileAsync(DocumentKind.Minutes, Language.Russian, Meetings.Dossier(), ".docx")).Content);
        package.PackageProperties.Title.ShouldBe("Протокол 25-го заседания Совета руководителей миграционных органов государств – участников СНГ");
        package.PackageProperties.Language.ShouldBe("ru-RU");
        package.PackageProperties.Created!.Value.ToUniversalTime().ShouldBe(new DateTime(2021, 2, 19, 9, 0, 0, DateTimeKind.Utc));
        package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value.ShouldBe("ru-RU");
    }

    [Fact]
    public async Task Structure_uses_headings_numbering_header_rows_and_a4()
    {
        using var package = Open((await House.FileAsync(DocumentKind.Minutes, Language.English, Meetings.Dossier(Meetings.Contested), ".docx")).Content);
        var body = package.MainDocumentPart!.Document!.Body!;
        body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value).ShouldContain("Heading1");
        body.Descendants<NumberingId>().Select(list => list.Val!.Value).Distinct().Count().ShouldBeGreaterThan(3);
        body.Descendants<TableHeader>().Count().ShouldBe(4);
        body.Descendants<PageSize>().Single().Width!.Value.ShouldBe(11906u);
        package.MainDocumentPart.FooterParts.Single().Footer!.Descendants<SimpleField>().Single().Instruction!.Value!.ShouldContain("PAGE");
    }

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public async Task Agenda_gives_its_width_to_the_items_and_keeps_three_rows_with_its_heading(Language language)
    {
        using var package = Open((await House.FileAsync(DocumentKind.Minutes, language, Meetings.Dossier(), ".docx")).Content);
        var agenda = package.MainDocumentPart!.Document!.Descendants<Table>().First(table => table.Descendants<TableHeader>().Any());
        var widths = agenda.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Select(column => double.Parse(column.Width!.Value!, CultureInfo.InvariantCulture)).ToList();
        widths.Select(width => Math.Round(100 * width / widths.Sum())).ShouldBe([8, 65, 27]);

        var keeping = package.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Where(style => style.Descendants<KeepNext>().Any()).Select(style => style.StyleId!.Value).ToHashSet();
        bool Keeps(Paragraph paragraph) => keeping.Contains(paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Keeps(agenda.PreviousSibling<Paragraph>()!).ShouldBeTrue();
        var rows = agenda.Elements<TableRow>().ToList();
        rows.TakeWhile(row => row.Descendants<Paragraph>().All(Keeps)).Count().ShouldBe(3);
        rows.Count(row => row.Descendants<Paragraph>().Any(Keeps)).ShouldBe(3);
        rows.ShouldAllBe(row => row.Descendants<CantSplit>().Any());
    }

    [Fact]
    public async Task Text_is_not_justified()
    {
        using var package = Open((await House.FileAsync(DocumentKind.Minutes, Language.Russian, Meetings.Dossier(), ".docx")).Content);
        var sides = package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Justification>()
            .Concat(package.MainDocumentPart.Document!.Descendants<Justification>());
        sides.ShouldNotContain(side => side.Val!.Value == JustificationValues.Both);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Files_are_named_by_document_and_language(DocumentKind kind, Language language)
    {
        var name = kind switch
        {
            DocumentKind.DraftMinutes => "draft-minutes",
            DocumentKind.Minutes => "minutes",
            _ => "press-release",
        };
        var stem = $"{name}.{(language == Language.Russian ? "ru" : "en")}";
        (await RenderAsync(kind, language, Meetings.Dossier())).Select(file => file.File).ShouldBe([$"{stem}.docx", $"{stem}.html"]);
    }

    private static async Task<IReadOnlyList<RenderedDocument>> RenderAsync(DocumentKind kind, Language language, MeetingDossier dossier) =>
        await House.Get<IDocumentRenderer>().RenderAsync(kind, language, dossier, TestContext.Current.CancellationToken);

    private static WordprocessingDocument Open(ReadOnlyMemory<byte> file) => WordprocessingDocument.Open(new MemoryStream(file.ToArray()), false);
}
