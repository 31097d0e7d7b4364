using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace MeetingOrchestrator.Web.Tests.Api;

/// <summary>A program that calls the API, in one capacity.</summary>
internal sealed class Caller(Uri url, string? capacity, string? seat, string language) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = url };

    public Task<Told> DoAsync(string command, string body, string key, params (string Name, string Value)[] headers) =>
        PostAsync($"/api/v1/meetings/{ApiMeeting}/commands/{command}", body, key, headers);

    public Task<Told> PostAsync(string path, string body, string? key, params (string Name, string Value)[] headers) =>
        SendAsync(path, Json(Encoding.UTF8.GetBytes(body)), key, headers);

    public Task<Told> SendAsync(string path, HttpContent? content, string? key, params (string Name, string Value)[] headers) =>
        AskAsync(HttpMethod.Post, path, content, [.. key is null ? [] : new[] { ("Idempotency-Key", key) }, .. headers]);

    public Task<Told> GetAsync(string path, params (string Name, string Value)[] headers) => AskAsync(HttpMethod.Get, path, null, headers);

    /// <summary>Where the record of the meeting stands.</summary>
    public async Task<Told> HeadAsync() => await GetAsync($"/api/v1/meetings/{ApiMeeting}/record-head");

    public static ByteArrayContent Json(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    public void Dispose() => _http.Dispose();

    private const string ApiMeeting = "cis-migration-25";

    private async Task<Told> AskAsync(HttpMethod method, string path, HttpContent? content, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        (string Name, string? Value)[] acting = [("Acting-Capacity", capacity), ("Acting-Seat", seat)];
        foreach (var (name, value) in acting.Where(pair => pair.Value is not null).Concat(headers.Select(pair => (pair.Name, (string?)pair.Value))))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return new Told(
            response.StatusCode,
            body,
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value)));
    }
}

/// <summary>What came back.</summary>
internal sealed record Told(HttpStatusCode Status, byte[] Bytes, IReadOnlyDictionary<string, string> Headers)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonElement Json => JsonElement.Parse(Text);

    public string? Code => Json.TryGetProperty("code", out var code) ? code.GetString() : null;

    public string Detail => Json.GetProperty("detail").GetString()!;

    public string Tag => Headers["ETag"];

    public string? Kind => Headers.GetValueOrDefault("Content-Type");

    /// <summary>It is a problem of this status and code, whose sentence is there.</summary>
    public Told ShouldBeProblem(HttpStatusCode status, string code)
    {
        Status.ShouldBe(status, Text);
        Code.ShouldBe(code, Text);
        Kind.ShouldBe("application/problem+json");
        Detail.ShouldNotBeNullOrWhiteSpace();
        Detail.ShouldNotBe(code);
        Json.GetProperty("type").GetString().ShouldBe($"/problems/{code}");
        return this;
    }
}
