using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Tests.Support;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Graph.Tests.Configuration;

public sealed class GraphOptionsTests
{
    private static readonly Dictionary<string, Action<GraphOptions>> Changes = new()
    {
        ["none"] = _ => { },
        ["gov"] = options => options.Cloud = "usgovl4",
        ["dod"] = options => options.Cloud = "UsGovDod",
        ["loopback http"] = options => options.BaseUrl = new("http://127.0.0.1:5000/v1.0"),
        ["china"] = options => options.Cloud = "China",
        ["delos"] = options => options.Cloud = "Delos",
        ["govsg"] = options => options.Cloud = "GovSG",
        ["unknown cloud"] = options => options.Cloud = "Mars",
        ["no organizer"] = options => options.Organizer = " ",
        ["blank scope"] = options => options.Scope = "",
        ["short timeout"] = options => options.Timeout = TimeSpan.Zero,
        ["long timeout"] = options => options.Timeout = TimeSpan.FromSeconds(101),
        ["no mail"] = options => options.MailPerMinute = 0,
        ["too much mail"] = options => options.MailPerMinute = 1001,
        ["http"] = options => options.BaseUrl = new("http://graph.microsoft.com/v1.0"),
        ["foreign host"] = options => options.BaseUrl = new("https://graph.microsoft.com.evil.example/v1.0"),
        ["other cloud's host"] = options => options.BaseUrl = new("https://graph.microsoft.us/v1.0"),
        ["beta"] = options => options.BaseUrl = new("https://graph.microsoft.com/beta"),
        ["slash"] = options => options.BaseUrl = new("https://graph.microsoft.com/v1.0/"),
        ["password in url"] = options => options.BaseUrl = new("https://u:secret@graph.microsoft.com/v1.0"),
        ["ftp"] = options => options.BaseUrl = new("ftp://127.0.0.1/v1.0"),
        ["bearer in the cloud"] = options => options.Credential = new() { Kind = GraphCredentialKind.Bearer, BearerFile = "token" },
        ["bearer without file"] = options => (options.BaseUrl, options.Credential.Kind) = (new("http://127.0.0.1:5/v1.0"), GraphCredentialKind.Bearer),
        ["certificate without ids"] = options => options.Credential.Kind = GraphCredentialKind.ClientCertificate,
        ["unknown kind"] = options => options.Credential.Kind = (GraphCredentialKind)9,
    };

    [Theory]
    [InlineData("none")]
    [InlineData("gov")]
    [InlineData("dod")]
    [InlineData("loopback http")]
    public async Task Good_options_let_the_host_start(string change)
    {
        using var host = HostWith(change);
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("china", "Graph:Cloud 'China' has no online meetings", "Global, UsGovL4, UsGovDod")]
    [InlineData("delos", "Graph:Cloud 'Delos' has no online meetings", "Global, UsGovL4, UsGovDod")]
    [InlineData("govsg", "Graph:Cloud 'GovSG' has no online meetings", "Global, UsGovL4, UsGovDod")]
    [InlineData("unknown cloud", "Graph:Cloud 'Mars' is not known", "Global, UsGovL4, UsGovDod")]
    [InlineData("no organizer", "Graph:Organizer is empty", "object id")]
    [InlineData("blank scope", "Graph:Scope is blank", ".default")]
    [InlineData("short timeout", "Graph:Timeout 00:00:00", "from 00:00:01 to 00:01:40")]
    [InlineData("long timeout", "Graph:Timeout 00:01:41", "from 00:00:01 to 00:01:40")]
    [InlineData("no mail", "Graph:MailPerMinute 0", "from 1 to 1000")]
    [InlineData("too much mail", "Graph:MailPerMinute 1001", "from 1 to 1000")]
    [InlineData("http", "'http://graph.microsoft.com/v1.0' is http", "loopback only")]
    [InlineData("foreign host", "graph.microsoft.com.evil.example", "must be https://graph.microsoft.com/v1.0")]
    [InlineData("other cloud's host", "graph.microsoft.us", "must be https://graph.microsoft.com/v1.0")]
    [InlineData("beta", "'https://graph.microsoft.com/beta'", "exactly /v1.0")]
    [InlineData("slash", "'https://graph.microsoft.com/v1.0/'", "trailing slash")]
    [InlineData("password in url", "Graph:BaseUrl", "without user")]
    [InlineData("ftp", "'ftp://127.0.0.1/v1.0'", "must be https")]
    [InlineData("bearer in the cloud", "Bearer is allowed on loopback only", "graph.microsoft.com")]
    [InlineData("bearer without file", "Graph:Credential:BearerFile", "must name a file")]
    [InlineData("certificate without ids", "Graph:Credential:CertificatePath", "PEM or PFX")]
    [InlineData("unknown kind", "Graph:Credential:Kind '9'", "WorkloadIdentity")]
    public async Task Bad_option_stops_the_host_and_is_named_with_its_bound(string change, string value, string bound)
    {
        using var host = HostWith(change);
        var refusal = await Should.ThrowAsync<OptionsValidationException>(host.StartAsync(TestContext.Current.CancellationToken));
        refusal.Message.ShouldContain(value);
        refusal.Message.ShouldContain(bound);
        refusal.Message.ShouldNotContain("secret");
    }

    [Fact]
    public void Defaults_are_those_documented()
    {
        var options = new GraphOptions();
        (options.Cloud, options.MailPerMinute, options.Timeout).ShouldBe(("Global", 30, TimeSpan.FromSeconds(30)));
    }

    [Theory]
    [InlineData("Global", "https://graph.microsoft.com/v1.0", "https://graph.microsoft.com/.default", "https://login.microsoftonline.com/")]
    [InlineData("UsGovL4", "https://graph.microsoft.us/v1.0", "https://graph.microsoft.us/.default", "https://login.microsoftonline.us/")]
    [InlineData("UsGovDod", "https://dod-graph.microsoft.us/v1.0", "https://dod-graph.microsoft.us/.default", "https://login.microsoftonline.us/")]
    public void Cloud_decides_where_calls_and_tokens_go(string cloud, string baseUrl, string scope, string authority)
    {
        var settings = new GraphSettings(Options.Create(new GraphOptions { Cloud = cloud }));
        (settings.BaseUrl.ToString(), settings.Scope, settings.Cloud.Authority.ToString()).ShouldBe((baseUrl, scope, authority));
    }

    [Fact]
    public async Task Bearer_file_is_read_anew_for_each_call_and_a_missing_one_is_no_refusal()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await using var server = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(context, """{"value":[]}"""));
            await using var graph = new GraphUnderTest(
                server.GraphUrl, options => (options.Credential.BearerFile, options.Credential.BearerSource) = (file, null));
            var failure = await Should.ThrowAsync<ProviderException>(graph.Conference.FetchAttendanceAsync("m", TestContext.Current.CancellationToken));
            (failure.Failure, failure.Code).ShouldBe((ProviderFailure.TryAgain, "AuthenticationFailed"));
            foreach (var token in new[] { "first", "second" })
            {
                await File.WriteAllTextAsync(file, token + "\n", TestContext.Current.CancellationToken);
                await graph.Conference.FetchAttendanceAsync("m", TestContext.Current.CancellationToken);
            }

            server.Seen.Select(request => request.Authorization).ShouldBe(["Bearer first", "Bearer second"]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("canary\r\nX-Forged: 1")]
    [InlineData("canary с пробелом")]
    public async Task Token_that_a_header_cannot_carry_is_never_sent_or_quoted(string token)
    {
        await using var server = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(context, """{"value":[]}"""));
        await using var graph = new GraphUnderTest(server.GraphUrl, options => options.Credential.BearerSource = () => token);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Conference.FetchAttendanceAsync("m", TestContext.Current.CancellationToken));
        failure.Code.ShouldBe("AuthenticationFailed");
        (failure + graph.Logged.Text).ShouldNotContain("canary");
        server.Seen.ShouldBeEmpty();
    }

    private static IHost HostWith(string change)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddGraph(options =>
        {
            options.Organizer = GraphUnderTest.Organizer;
            Changes[change](options);
        });
        return builder.Build();
    }
}
