using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingOrchestrator.Documents.Word;

/// <summary>Page numbers.</summary>
internal static class WordFooter
{
    public static Footer PageNumber(string label) => new(new Paragraph(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        WordText.Run(label + "\u00a0"),
        new SimpleField(WordText.Run("1")) { Instruction = " PAGE " }));
}
