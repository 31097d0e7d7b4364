using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.Meetings;

/// <summary>
/// [D] The join text in the language of Accept-Language, English when there is none: HTML, form-encoded (a space is a plus sign)
/// after the literal <c>data:text/html,</c>. The wording is the simulator's own, after the look of a Teams invitation [U].
/// </summary>
internal static class JoinInformation
{
    private static readonly Wording English =
        new("Microsoft Teams meeting", "Join the meeting now", "Meeting ID", "Passcode", "Need help?", "Meeting options");

    private static readonly Wording Russian =
        new("Собрание Microsoft Teams", "Присоединиться к собранию", "Идентификатор собрания", "Секретный код", "Нужна помощь?", "Параметры собрания");

    private static readonly string[] Supported = ["en-US", "en-GB", "ru-RU"];

    public static JsonObject Of(JsonObject meeting, string acceptLanguage)
    {
        var locale = Choose(acceptLanguage);
        var words = locale == "ru-RU" ? Russian : English;
        return new JsonObject
        {
            ["content"] = "data:text/html," + WebUtility.UrlEncode(Html(meeting, locale, words)),
            ["contentType"] = "html",
        };
    }

    /// <summary>The best supported locale of an Accept-Language value (RFC 9110, 12.5.4), by quality, then by order.</summary>
    private static string Choose(string acceptLanguage) => acceptLanguage
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(item => item.Split(";q=", 2, StringSplitOptions.TrimEntries))
        .Select(parts => (Tag: parts[0], Quality: parts.Length == 1 ? 1 : Quality(parts[1])))
        .Where(choice => choice.Quality > 0)
        .OrderByDescending(choice => choice.Quality)
        .Select(choice => Locale(choice.Tag))
        .FirstOrDefault(locale => locale is not null) ?? "en-US";

    private static double Quality(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality) ? quality : 0;

    private static string? Locale(string tag) =>
        Supported.FirstOrDefault(locale => string.Equals(locale, tag, StringComparison.OrdinalIgnoreCase))
        ?? Supported.FirstOrDefault(locale => string.Equals(locale[..2], tag.Split('-')[0], StringComparison.OrdinalIgnoreCase));

    private static string Html(JsonObject meeting, string locale, Wording words)
    {
        var join = WebUtility.HtmlEncode(meeting["joinWebUrl"]!.GetValue<string>());
        var options = WebUtility.HtmlEncode(meeting["meetingOptionsWebUrl"]!.GetValue<string>() + $"&language={locale}");
        var settings = meeting["joinMeetingIdSettings"]!;
        var id = Grouped(settings["joinMeetingId"]!.GetValue<string>());
        var passcode = WebUtility.HtmlEncode(settings["passcode"]!.GetValue<string>());
        return $"""
            <div class="me-email-text" lang="{locale}" style="max-width:520px;color:#242424;font-family:'Segoe UI',Helvetica,Arial,sans-serif">
            <div style="margin-bottom:24px"><span style="font-size:24px;font-weight:700">{words.Title}</span> <a class="me-email-link" href="https://aka.ms/JoinTeamsMeeting?omkt={locale}" rel="noreferrer noopener">{words.Help}</a></div>
            <div style="margin-bottom:16px"><a class="me-email-headline" href="{join}" target="_blank" rel="noreferrer noopener" style="font-size:20px">{words.Join}</a></div>
            <div style="margin-bottom:6px">{words.MeetingId}: <span style="font-size:16px">{id}</span></div>
            <div style="margin-bottom:24px">{words.Passcode}: <span style="font-size:16px">{passcode}</span></div>
            <div><a class="me-email-link" href="{options}" target="_blank" rel="noreferrer noopener">{words.Options}</a></div>
            </div>
            """;
    }

    private static string Grouped(string digits) =>
        string.Join(' ', Enumerable.Range(0, (digits.Length + 2) / 3).Select(i => digits[(i * 3)..Math.Min(digits.Length, (i * 3) + 3)]));

    private sealed record Wording(string Title, string Join, string MeetingId, string Passcode, string Help, string Options);
}
