using System.Diagnostics;
using MeetingOrchestrator.Web.Api;

namespace MeetingOrchestrator.Web.Tests.Api;

/// <summary>The service does not start where others could reach the API.</summary>
public sealed class LoopbackOnlyTests
{
    [Theory]
    [InlineData("http://0.0.0.0:8080")]
    [InlineData("http://[::]:8080")]
    [InlineData("http://192.0.2.7:8080")]
    [InlineData("https://meetings.example")]
    [InlineData("http://*:8080")]
    [InlineData("http://+:80")]
    [InlineData("http://unix:/run/api.sock")]
    public void Address_that_others_reach_is_found(string address) =>
        LoopbackOnly.Beyond(["http://127.0.0.1:8080", address]).ShouldBe(address);

    [Theory]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://[::1]:8080")]
    [InlineData("http://localhost:8080")]
    public void Loopback_is_not_beyond(string address) => LoopbackOnly.Beyond([address]).ShouldBeNull();

    [Theory]
    [InlineData("en_GB.UTF-8", "Listen on loopback alone")]
    [InlineData("ru_RU.UTF-8", "доверяет каждому")]
    public async Task Service_refuses_to_start_and_says_why(string language, string said)
    {
        var folder = Directory.CreateTempSubdirectory("mo-serve-").FullName;
        try
        {
            // The server's section overrules the command line; nothing may be bound before it is looked at.
            var (exit, errors) = await ServeAsync(folder, language, ("Kestrel__Endpoints__Other__Url", "http://192.0.2.7:0"));
            exit.ShouldBe(2, errors);
            errors.ShouldContain(said);
            errors.ShouldContain("http://192.0.2.7:0");
            File.Exists(Path.Combine(folder, "ready.json")).ShouldBeFalse();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Exit, string Errors)> ServeAsync(string folder, string language, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "MeetingOrchestrator.Web.dll"), "serve", "--data", folder, "--urls", "http://127.0.0.1:0",
                "--ready-file", Path.Combine(folder, "ready.json"),
            ])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = language;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var token = TestContext.Current.CancellationToken;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(token), process.StandardError.ReadToEndAsync(token));
        try
        {
            // A service that does start would serve for ever.
            await process.WaitForExitAsync(token).WaitAsync(TimeSpan.FromMinutes(1), TimeProvider.System, token);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(token);
        }

        return (process.ExitCode, $"{await errors}{await output}");
    }
}
