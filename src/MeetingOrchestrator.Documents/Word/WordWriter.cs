using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using NodaTime;

namespace MeetingOrchestrator.Documents.Word;

/// <summary>Writes a document as an Office Open XML word-processing file. The same document and instant give the same bytes.</summary>
internal static class WordWriter
{
    private const string FooterId = "rIdFooter";

    /// <param name="document">The document.</param>
    /// <param name="preparedAt">Stands in the file's properties as its date of creation.</param>
    public static byte[] Write(FormalDocument document, Instant preparedAt)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            // Relationship ids are given: the library draws its own at random.
            var main = package.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rIdMain");
            var numbering = new WordNumbering();
            main.Document = new Document(Body(document, numbering));
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = WordStyles.Styles(Cultures.Of(document.Language).Name);
            main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = numbering.Definitions();
            main.AddNewPart<FooterPart>(FooterId).Footer = WordFooter.PageNumber(document.PageLabel);
            WordProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("rIdCore"), document, preparedAt);
        }

        return FixedZip.Normalise(file.ToArray());
    }

    private static Body Body(FormalDocument document, WordNumbering numbering)
    {
        var body = new Body();
        if (document.Stamp is { } stamp)
        {
            body.Append(WordText.Paragraph(WordStyles.Stamp, stamp));
        }

        body.Append(WordText.Paragraph(WordStyles.Title, document.Title));
        body.Append(document.Subtitle.Select(line => WordText.Paragraph(WordStyles.Subtitle, line)));
        var blocks = new WordBlocks(numbering);
        body.Append(document.Blocks.SelectMany(blocks.Write));
        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
            new PageSize { Width = WordPage.Width, Height = WordPage.Height },
            new PageMargin
            {
                Top = WordPage.Top,
                Bottom = WordPage.Top,
                Left = WordPage.Left,
                Right = WordPage.Right,
                Header = 709,
                Footer = 567,
                Gutter = 0,
            }));
        return body;
    }
}
