using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using MeetingOrchestrator.Application.Api.Acts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Web.Tests.Api;

/// <summary>The description says what is there, no more and no less, and others can read it.</summary>
public sealed partial class DescriptionTests(SharedApi api) : IClassFixture<SharedApi>
{
    [Fact]
    public async Task Every_route_is_described_and_every_description_is_a_route()
    {
        var described = (await DocumentAsync()).Json.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"));
        var routed = api.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));
        described.Order(StringComparer.Ordinal).ShouldBe(routed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_command_of_people_has_an_operation_and_no_command_of_the_service_has()
    {
        var paths = (await DocumentAsync()).Json.GetProperty("paths");
        var commands = CommandPath().Matches(string.Join('\n', paths.EnumerateObject().Select(path => path.Name))).Select(match => match.Groups[1].Value).ToList();
        commands.Order(StringComparer.Ordinal).ShouldBe(ActNames.OfMeeting);
        commands.ShouldContain("cast-ballot");
        commands.ShouldNotContain("perform-milestone");
        commands.ShouldNotContain("record-replies");
    }

    [Fact]
    public async Task Body_of_a_command_is_described_without_who_gives_it()
    {
        var ballot = (await DocumentAsync()).Json.GetProperty("paths").GetProperty("/api/v1/meetings/{meeting}/commands/cast-ballot").GetProperty("post");
        var schema = ballot.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        schema.GetProperty("properties").EnumerateObject().Select(field => field.Name).ShouldNotContain(name => name == "id" || name == "at" || name == "by");
        schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ShouldBe(["vote", "seat", "choice"], ignoreOrder: true);
        schema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Another_implementation_finds_the_description_valid()
    {
        var (valid, report) = await ValidateAsync((await DocumentAsync()).Bytes);
        valid.ShouldBeTrue(report);
    }

    [Theory]
    [InlineData("\"openapi\":\"3.1.1\"", "\"openapi\":\"3.1.1\",\"planted\":1")]
    [InlineData("\"in\":\"path\"", "\"in\":\"nowhere\"")]
    [InlineData("#/components/schemas/Receipt", "#/components/schemas/Lost")]
    public async Task Another_implementation_finds_a_planted_fault(string sound, string fault)
    {
        var document = (await DocumentAsync()).Text;
        document.ShouldContain(sound);
        (await ValidateAsync(System.Text.Encoding.UTF8.GetBytes(document.Replace(sound, fault, StringComparison.Ordinal)))).Valid.ShouldBeFalse();
    }

    private async Task<Told> DocumentAsync()
    {
        using var caller = api.Call();
        var answer = await caller.GetAsync("/openapi/v1.json");
        answer.Status.ShouldBe(HttpStatusCode.OK);
        return answer;
    }

    private static async Task<(bool Valid, string Report)> ValidateAsync(byte[] document)
    {
        var folder = Folder();
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules")), "The validator is not installed: run 'npm ci' in peer.");
        using var process = Process.Start(new ProcessStartInfo("node", ["validate.mjs"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(ApiTest.Cancellation), process.StandardError.ReadToEndAsync(ApiTest.Cancellation));
        await process.StandardInput.BaseStream.WriteAsync(document, ApiTest.Cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(ApiTest.Cancellation);
        process.ExitCode.ShouldBeOneOf([0, 1], await errors);
        return (process.ExitCode == 0, await output);
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "peer", "package.json")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.ShouldNotBeNull().FullName, "peer");
    }

    [GeneratedRegex(@"^/api/v1/meetings/\{meeting\}/commands/(.+)$", RegexOptions.Multiline)]
    private static partial Regex CommandPath();
}
