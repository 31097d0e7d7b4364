using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingOrchestrator.Documents.Word;

/// <summary>One paragraph style. Elements are written in the order that the schema fixes; Word calls a file damaged otherwise.</summary>
internal sealed record WordStyle(string Id, string Name)
{
    public double? Size { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public string? Colour { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    public int? Indent { get; init; }

    public int? Outline { get; init; }

    public bool KeepNext { get; init; }

    public JustificationValues? Justify { get; init; }

    public Style Build() => new(
        new StyleName { Val = Name },
        new BasedOn { Val = WordStyles.Normal },
        new PrimaryStyle(),
        Paragraph(),
        Run())
    {
        Type = StyleValues.Paragraph,
        StyleId = Id,
    };

    private StyleParagraphProperties Paragraph()
    {
        var properties = new StyleParagraphProperties();
        if (KeepNext)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(new SpacingBetweenLines { Before = Text(Before), After = Text(After) });
        if (Indent is { } indent)
        {
            properties.Append(new Indentation { Left = Text(indent) });
        }

        if (Justify is { } side)
        {
            properties.Append(new Justification { Val = side });
        }

        if (Outline is { } level)
        {
            properties.Append(new OutlineLevel { Val = level });
        }

        return properties;
    }

    private StyleRunProperties Run()
    {
        var properties = new StyleRunProperties();
        if (Bold)
        {
            properties.Append(new Bold());
        }

        if (Italic)
        {
            properties.Append(new Italic());
        }

        if (Colour is { } colour)
        {
            properties.Append(new Color { Val = colour });
        }

        if (Size is { } points)
        {
            var halves = Text((int)(points * 2));
            properties.Append(new FontSize { Val = halves }, new FontSizeComplexScript { Val = halves });
        }

        return properties;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
