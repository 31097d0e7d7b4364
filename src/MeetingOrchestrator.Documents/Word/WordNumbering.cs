using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingOrchestrator.Documents.Word;

/// <summary>List definitions of one file. Every numbered list starts at 1, so each is an instance of its own.</summary>
internal sealed class WordNumbering
{
    /// <summary>The list without numbers.</summary>
    public const int Bullets = 1;

    private int _lists = Bullets;

    /// <summary>The id of a new numbered list.</summary>
    public int NewList() => ++_lists;

    public Numbering Definitions()
    {
        var numbering = new Numbering(
            Definition(0, "6E1A0001", NumberFormatValues.Bullet, "–"),
            Definition(1, "6E1A0002", NumberFormatValues.Decimal, "%1."));
        numbering.Append(new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets });
        for (var list = Bullets + 1; list <= _lists; list++)
        {
            numbering.Append(new NumberingInstance(
                new AbstractNumId { Val = 1 },
                new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
            { NumberID = list });
        }

        return numbering;
    }

    private static AbstractNum Definition(int id, string mark, NumberFormatValues format, string text) => new(
        new Nsid { Val = mark },
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "567", Hanging = "425" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };
}
