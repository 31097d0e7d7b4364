using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace MeetingOrchestrator.Documents.Html;

/// <summary>Renders a component to a whole page. A renderer serves one page: it keeps every component it has rendered.</summary>
internal sealed partial class PageWriter(IServiceProvider services, ILoggerFactory loggers)
{
    public async Task<string> WriteAsync<TPage>(string parameter, object value)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value });
            var page = await renderer.RenderComponentAsync<TPage>(parameters);
            return Letters(page.ToHtmlString());
        });
    }

    public async Task<byte[]> WriteBytesAsync<TPage>(string parameter, object value)
        where TPage : IComponent => Encoding.UTF8.GetBytes(await WriteAsync<TPage>(parameter, value));

    // The renderer writes every letter beyond ASCII as a number, which makes a Russian page seven times its size and unreadable in a
    // diff. Nothing beyond ASCII is markup, so these letters, and these alone, are written as themselves.
    private static string Letters(string html) => Reference().Replace(html, match =>
        Rune.TryCreate(int.Parse(match.ValueSpan[3..^1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), out var rune) && !rune.IsAscii
            ? rune.ToString()
            : match.Value);

    [GeneratedRegex("&#x[0-9A-Fa-f]{1,6};", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
