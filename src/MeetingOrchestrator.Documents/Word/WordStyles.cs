using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MeetingOrchestrator.Documents.Word;

/// <summary>The styles of our files. Sizes in points, spacing in twentieths of a point.</summary>
internal static class WordStyles
{
    public const string Normal = "Normal";
    public const string BodyText = "BodyText";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Stamp = "Stamp";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string ListItem = "ListItem";
    public const string Remark = "Remark";
    public const string TableHeader = "TableHeader";
    public const string TableText = "TableText";
    public const string TableTextKept = "TableTextKept";
    public const string AfterTable = "AfterTable";
    public const string FactLabel = "FactLabel";
    public const string NoteHeading = "NoteHeading";
    public const string Note = "Note";
    public const string Signature = "Signatures";

    private const string Font = "Times New Roman";
    private const string Blue = "1D3F72";

    public static Styles Styles(string language) => new(
        Defaults(language),
        Base(),
        new WordStyle(BodyText, "Body Text") { Before = 60, After = 120 }.Build(),
        new WordStyle(Title, "Title") { Size = 16, Bold = true, After = 60, Justify = JustificationValues.Center, KeepNext = true }.Build(),
        new WordStyle(Subtitle, "Subtitle") { Size = 13, After = 200, Justify = JustificationValues.Center }.Build(),
        new WordStyle(Stamp, "Stamp") { Italic = true, After = 120, Justify = JustificationValues.Right }.Build(),
        new WordStyle(Heading1, "heading 1") { Size = 13, Bold = true, Before = 320, After = 100, KeepNext = true, Outline = 0, Colour = Blue }.Build(),
        new WordStyle(Heading2, "heading 2") { Bold = true, Before = 140, After = 60, KeepNext = true, Outline = 1 }.Build(),
        new WordStyle(ListItem, "List Item") { After = 40 }.Build(),
        new WordStyle(Remark, "Remark") { Size = 11.5, After = 80, Indent = 567 }.Build(),
        new WordStyle(TableHeader, "Table Header") { Size = 11, Bold = true, Before = 40, After = 40, KeepNext = true }.Build(),
        new WordStyle(TableText, "Table Text") { Size = 11.5, Before = 40, After = 40 }.Build(),
        new WordStyle(TableTextKept, "Table Text Kept") { Size = 11.5, Before = 40, After = 40, KeepNext = true }.Build(),
        new WordStyle(AfterTable, "After Table") { Size = 6, After = 0 }.Build(),
        new WordStyle(FactLabel, "Fact Label") { Size = 11.5, Before = 40, After = 40, Colour = "4A4F5A" }.Build(),
        new WordStyle(NoteHeading, "Note Heading") { Size = 11, Bold = true, Before = 280, After = 40, KeepNext = true }.Build(),
        new WordStyle(Note, "Note Text") { Size = 11, Italic = true, After = 60 }.Build(),
        new WordStyle(Signature, "Signatures") { Before = 280, After = 0, KeepNext = true }.Build());

    private static DocDefaults Defaults(string language) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
            new FontSize { Val = "24" },
            new FontSizeComplexScript { Val = "24" },
            new Languages { Val = language, EastAsia = language })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
            new SpacingBetweenLines { After = "0", Line = "264", LineRule = LineSpacingRuleValues.Auto })));

    private static Style Base() => new(new StyleName { Val = "Normal" }, new PrimaryStyle())
    {
        Type = StyleValues.Paragraph,
        StyleId = Normal,
        Default = OnOffValue.FromBoolean(true),
    };
}
