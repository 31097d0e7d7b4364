using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace MeetingOrchestrator.Documents.Html;

/// <summary>Renders a component to a whole page. A renderer serves one page: it keeps every component it has rendered.</summary>
internal sealed class PageWriter(IServiceProvider services, ILoggerFactory loggers)
{
    public async Task<string> WriteAsync<TPage>(string parameter, object value)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value });
            var page = await renderer.RenderComponentAsync<TPage>(parameters);
            return page.ToHtmlString();
        });
    }

    public async Task<byte[]> WriteBytesAsync<TPage>(string parameter, object value)
        where TPage : IComponent => Encoding.UTF8.GetBytes(await WriteAsync<TPage>(parameter, value));
}
