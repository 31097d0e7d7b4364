namespace MeetingOrchestrator.Documents.Word;

/// <summary>A4 with the margins of Russian office documents (GOST R 7.0.97-2016: left 30, right 10, the rest 20 mm at the least). In twentieths of a point.</summary>
internal static class WordPage
{
    public const uint Width = 11906;
    public const uint Height = 16838;
    public const int Top = 1134;
    public const uint Left = 1701;
    public const uint Right = 850;

    /// <summary>What is left for text.</summary>
    public const uint TextWidth = Width - Left - Right;
}
