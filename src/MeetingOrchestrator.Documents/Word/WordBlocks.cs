using DocumentFormat.OpenXml;
using MeetingOrchestrator.Documents.Formal;

namespace MeetingOrchestrator.Documents.Word;

/// <summary>Each block as paragraphs and tables.</summary>
internal sealed class WordBlocks(WordNumbering numbering)
{
    public IEnumerable<OpenXmlElement> Write(Block block) => block switch
    {
        Block.Heading heading => [WordText.Paragraph(WordStyles.Heading1, heading.Text)],
        Block.Label label => [WordText.Paragraph(WordStyles.Heading2, label.Text)],
        Block.Paragraph paragraph => [WordText.Paragraph(WordStyles.BodyText, paragraph.Text)],
        Block.Facts facts => [WordTables.Facts(facts), WordText.Paragraph(WordStyles.AfterTable, "")],
        Block.Bullets bullets => bullets.Items.Select(item => WordText.Paragraph(WordStyles.ListItem, item, WordNumbering.Bullets)),
        Block.Points points => Points(points),
        Block.Table table => [WordTables.Grid(table), WordText.Paragraph(WordStyles.AfterTable, "")],
        Block.Note note => Note(note),
        Block.Signatures signatures => [WordTables.Signatures(signatures), WordText.Paragraph(WordStyles.AfterTable, "")],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Word has no form for it."),
    };

    private IEnumerable<OpenXmlElement> Points(Block.Points points)
    {
        var list = numbering.NewList();
        foreach (var point in points.Items)
        {
            yield return WordText.Paragraph(WordStyles.ListItem, point.Text, list);
            foreach (var remark in point.Remarks)
            {
                yield return WordText.Paragraph(WordStyles.Remark, remark);
            }

            if (point.Votes is { } votes)
            {
                yield return WordTables.Grid(votes);
                yield return WordText.Paragraph(WordStyles.AfterTable, "");
            }

            foreach (var opinion in point.Opinions)
            {
                yield return WordText.Paragraph(WordStyles.Remark, opinion);
            }
        }
    }

    private static IEnumerable<OpenXmlElement> Note(Block.Note note) =>
        [WordText.Paragraph(WordStyles.NoteHeading, note.Title), .. note.Lines.Select(line => WordText.Paragraph(WordStyles.Note, line))];
}
