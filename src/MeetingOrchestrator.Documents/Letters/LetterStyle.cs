using System.Globalization;

namespace MeetingOrchestrator.Documents.Letters;

/// <summary>
/// Inline styles of letters. The only colours are a border that shows on light and on dark ground, and those of the button, which brings its own
/// ground with its text.
/// </summary>
internal static class LetterStyle
{
    public const string Page = "max-width:600px;margin:0 auto;font-family:'Segoe UI',Arial,'Liberation Sans',sans-serif;font-size:16px;line-height:1.5;overflow-wrap:break-word;";
    public const string Paragraph = "margin:0 0 16px;";
    public const string Heading = "margin:24px 0 8px;font-size:16px;line-height:1.4;font-weight:bold;";
    public const string Block = "margin:0 0 16px;";
    public const string Facts = "margin:0 0 16px;padding:4px 0 4px 14px;border-left:3px solid #6d86ad;";
    public const string Row = "margin:0 0 4px;";
    public const string Link = "text-decoration:underline;";
    public const string Table = "width:100%;margin:0 0 16px;border-collapse:collapse;";
    public const string Dated = "padding:0 16px 0 0;vertical-align:top;width:50%;";
    public const string Addressee = "padding:0;vertical-align:top;width:50%;";
    public const string Former = "padding:8px 12px;vertical-align:top;width:50%;border:1px solid #6d86ad;";
    public const string Present = "padding:8px 12px;vertical-align:top;width:50%;border:3px solid #6d86ad;";
    public const string ButtonTable = "margin:0 0 16px;border-collapse:separate;";
    public const string Button = "padding:10px 20px;background-color:#1d4f91;border:1px solid #6d86ad;border-radius:4px;";
    public const string ButtonLink = "color:#ffffff;font-weight:bold;text-decoration:none;";
    public const string Signature = "margin:0;";

    /// <summary>An agenda item, indented by its depth ("4.2" under "4").</summary>
    public static string ItemAt(string number) =>
        string.Create(CultureInfo.InvariantCulture, $"margin:0 0 4px {20 * number.Count(c => c == '.')}px;");
}
