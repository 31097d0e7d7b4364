using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MeetingOrchestrator.Documents.Wording;

namespace MeetingOrchestrator.Documents.Word;

/// <summary>Paragraphs and runs.</summary>
internal static class WordText
{
    public static Paragraph Paragraph(string style, string text, int? list = null)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (list is { } number)
        {
            properties.Append(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = number }));
        }

        var paragraph = new Paragraph(properties);
        paragraph.Append(Run(text));
        return paragraph;
    }

    /// <summary>A run, set so that no line begins with a dash; line feeds in the text become line breaks, which a plain run would lose.</summary>
    public static Run Run(string text, bool bold = false)
    {
        var run = new Run();
        if (bold)
        {
            run.Append(new RunProperties(new Bold()));
        }

        var lines = Typesetting.Joined(text).Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[index]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
