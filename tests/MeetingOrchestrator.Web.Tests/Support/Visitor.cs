using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MeetingOrchestrator.Web.Tests.Support;

/// <summary>Somebody with a browser that has no scripts: keeps cookies, follows nothing by itself, sends the forms that pages hold.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _language;

    public Visitor(Uri url, string language)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = url };
        _language = language;
    }

    /// <summary>Cookies by name, kept as browsers keep secure ones on loopback.</summary>
    public Dictionary<string, string> Cookies { get; } = [];

    public Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers) => AskAsync(HttpMethod.Get, path, null, headers);

    public Task<Answer> PostAsync(string path, HttpContent? content, params (string Name, string Value)[] headers) =>
        AskAsync(HttpMethod.Post, path, content, headers);

    /// <summary>Opens a page and sends the form on it that leads to <paramref name="action"/>, with these values for the fields they name.</summary>
    public async Task<Answer> SendAsync(string page, string action, params (string Name, string Value)[] values)
    {
        var fields = (await GetAsync(page)).Form(action, values);
        foreach (var (name, value) in values)
        {
            fields[name] = value;
        }

        return await PostAsync(action, new FormUrlEncodedContent(fields));
    }

    /// <summary>The page that an answer leads to.</summary>
    public async Task<Answer> FollowAsync(Answer answer)
    {
        answer.Status.ShouldBe(HttpStatusCode.SeeOther, answer.Text);
        return await GetAsync(answer.Location!);
    }

    public async Task<Answer> AskAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(_language));
        if (Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var set = response.Headers.TryGetValues("Set-Cookie", out var lines) ? lines.ToArray() : [];
        foreach (var line in set)
        {
            var pair = line.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0)
            {
                Cookies.Remove(pair[0]);
            }
            else
            {
                Cookies[pair[0]] = pair[1];
            }
        }

        var all = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        return new Answer(response.StatusCode, all, set, bytes);
    }

    public void Dispose() => _http.Dispose();
}

/// <summary>What came back.</summary>
internal sealed record Answer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, IReadOnlyList<string> SetCookies, byte[] Bytes)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Bytes);

    public string? Location => Headers.GetValueOrDefault("Location");

    public IHtmlDocument Page => new HtmlParser().ParseDocument(Text);

    /// <summary>What the page says.</summary>
    public string Said => Page.Body!.TextContent;

    /// <summary>The fields of a form as a browser would send them, its buttons left out; of several, the one that holds these values.</summary>
    public Dictionary<string, string> Form(string action, params (string Name, string Value)[] values)
    {
        var forms = Page.Forms.Where(form => form.GetAttribute("action") == action).ToList();
        forms.ShouldNotBeEmpty($"no form leads to {action}: {Text}");
        var form = forms.FirstOrDefault(form => values.All(value =>
            form.QuerySelectorAll("input[type=hidden]").Any(field => field.GetAttribute("name") == value.Name && field.GetAttribute("value") == value.Value)))
            ?? forms[0];
        return form.Elements
            .Select(element => element switch
            {
                IHtmlInputElement { Type: "checkbox" } box => (box.Name, Value: box.IsChecked ? "on" : null),
                IHtmlInputElement input => (input.Name, Value: input.Value),
                IHtmlSelectElement select => (select.Name, Value: select.Value),
                IHtmlTextAreaElement area => (area.Name, Value: area.Value),
                _ => (Name: null, Value: null),
            })
            .Where(field => field.Name is not null && field.Value is not null)
            .ToDictionary(field => field.Name!, field => field.Value!);
    }
}
