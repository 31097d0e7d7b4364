using System.Text.Json;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Web.Commands;
using MeetingOrchestrator.Web.Registration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using LogLines = MeetingOrchestrator.Web.Tests.Support.LogLines;

namespace MeetingOrchestrator.Web.Tests.Api;

/// <summary>The API on a real server, over the real use cases and a store on disk that holds the sample council; the clock moves by hand.</summary>
public abstract class ApiTest : IAsyncLifetime
{
    internal const string Meeting = "cis-migration-25";

    private readonly string _path = Directory.CreateTempSubdirectory("mo-api-").FullName;
    private DataFolder? _folder;
    private WebApplication? _app;

    internal static readonly Instant Start = Instant.FromUtc(2021, 2, 18, 8, 0);

    internal FakeTimeProvider Clock { get; } = new(Instant.FromUtc(2020, 12, 1, 9, 0).ToDateTimeOffset());

    internal LogLines Logged { get; } = new();

    internal WebApplication App => _app!;

    internal Uri Url => new(App.Urls.Single());

    internal static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _folder = DataFolder.TryTake(_path);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddImport(_folder!, Clock);
        // Nothing is to leave the house here.
        foreach (var outbox in builder.Services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Name == "OutboxService").ToList())
        {
            builder.Services.Remove(outbox);
        }

        builder.Services.AddPages(null).AddCookieKeys(_folder!);
        builder.Logging.ClearProviders().AddProvider(Logged);
        _app = builder.Build();
        _app.MapPages();
        await _app.Services.PrepareAsync(Cancellation);
        await _app.StartAsync(Cancellation);
        await RegisterAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _folder?.Dispose();
        Directory.Delete(_path, recursive: true);
        GC.SuppressFinalize(this);
    }

    internal Caller Call(string? capacity = null, string? seat = null, string language = "en") => new(Url, capacity, seat, language);

    internal async Task MoveToAsync(Instant at)
    {
        if (at.ToDateTimeOffset() > Clock.GetUtcNow())
        {
            Clock.SetUtcNow(at.ToDateTimeOffset());
        }

        await App.Services.GetRequiredService<IDueWorkRunner>().RunDueAsync(Cancellation);
    }

    /// <summary>Plays what people do in the sample's scenario through the API, as far as <paramref name="until"/> says; that step is played too.</summary>
    internal async Task<List<Told>> PlayAsync(Func<JsonElement, bool>? until = null)
    {
        var answers = new List<Told>();
        using var scenario = JsonDocument.Parse(await File.ReadAllBytesAsync(Samples.Path("25th-meeting.scenario.json"), Cancellation));
        var steps = scenario.RootElement.GetProperty("steps").EnumerateArray().Where(step => step.TryGetProperty("do", out _)).OrderBy(Offset).ToList();
        foreach (var (step, number) in steps.Select((step, number) => (step, number)))
        {
            await MoveToAsync(Start + Offset(step));
            using var caller = Call(step.GetProperty("by").GetString(), step.TryGetProperty("seat", out var seat) ? seat.GetString() : null);
            answers.Add(await caller.DoAsync(
                step.GetProperty("do").GetString()!, step.TryGetProperty("with", out var data) ? data.GetRawText() : "{}", $"step-{number}"));
            if (until?.Invoke(step) == true)
            {
                break;
            }
        }

        return answers;
    }

    internal static bool Is(JsonElement step, string command) => step.GetProperty("do").GetString() == command;

    internal Task OpenVoteAsync() => PlayAsync(step => Is(step, "open-vote"));

    private static Duration Offset(JsonElement step) => step.TryGetProperty("before", out var before)
        ? -Length(before)
        : Length(step.GetProperty("after"));

    private static Duration Length(JsonElement text) => NodaTime.Text.PeriodPattern.Roundtrip.Parse(text.GetString()!).Value.ToDuration();

    private async Task RegisterAsync()
    {
        var read = CouncilFile.Read(await File.ReadAllBytesAsync(Samples.Path("cis-migration-council.json"), Cancellation));
        var salts = App.Services.GetRequiredService<ISaltSource>();
        var (council, people) = read.Value!.Complete(person => salts.Draw(person.Key));
        var result = await App.Services.GetRequiredService<ICouncilRegistration>().RegisterAsync(
            new RegistrationRequest("sample", Instant.FromDateTimeOffset(Clock.GetUtcNow()), council, people, read.Value.Meetings), Cancellation);
        result.Refusal.ShouldBeNull();
    }
}

/// <summary>One server for all tests of a class; they must leave its record as it is.</summary>
public sealed class SharedApi : ApiTest;

/// <summary>The sample files.</summary>
internal static class Samples
{
    public static string Path(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "samples", name)))
        {
            folder = folder.Parent;
        }

        return System.IO.Path.Combine(folder.ShouldNotBeNull().FullName, "samples", name);
    }
}
