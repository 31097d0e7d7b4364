using System.CommandLine;
using System.Text.Json;
using MeetingOrchestrator.Web.Commands.Office;
using MeetingOrchestrator.Web.Registration;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace MeetingOrchestrator.Web.Commands;

/// <summary><c>serve</c>: runs the service until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var urls = new Option<string>("--urls")
        {
            Description = "Address to listen on. Until sign-in exists, loopback only.",
            DefaultValueFactory = _ => "http://127.0.0.1:8080",
        };
        var ready = new Option<FileInfo>("--ready-file") { Description = "Written, as JSON with url and pid, once the service answers." };
        var command = new Command("serve", "Runs the service.") { data, urls, ready };
        command.Validators.Add(result =>
        {
            if (!Uri.TryCreate(result.GetValue(urls), UriKind.Absolute, out var url) || !url.IsLoopback || url.Scheme != Uri.UriSchemeHttp)
            {
                result.AddError("--urls must be one http address on loopback, such as http://127.0.0.1:8080: nobody can sign in yet, so nobody else may reach it.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var folder = DataFolder.TryTake(parsed.GetValue(data)!.FullName);
            if (folder is null)
            {
                await Console.Error.WriteLineAsync($"{parsed.GetValue(data)} is in use by another process. Stop that one, or name another folder.");
                return ExitCode.Usage;
            }

            await ServeAsync(folder, parsed.GetValue(urls)!, parsed.GetValue(ready), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task ServeAsync(DataFolder folder, string urls, FileInfo? ready, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls);
        // Each look at the outbox is a query: told one by one, they bury what an operator must see.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Warning);
        await using var graph = await GraphLink.OpenAsync(builder.Configuration, folder, cancellationToken);
        graph.AddOrchestrator(builder.Services, folder, TimeProvider.System);
        await using var app = builder.Build();
        app.MapGet("/healthz", () => TypedResults.Text("ok"));
        await app.Services.PrepareAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
        await app.Services.ReviewTimeZonesAsync(TimeProvider.System, cancellationToken);
        await app.Services.LayWakeUpsAsync(cancellationToken);
        if (ready is not null)
        {
            await TellReadyAsync(app, ready, cancellationToken);
        }

        await app.WaitForShutdownAsync(cancellationToken);
    }

    private static async Task TellReadyAsync(WebApplication app, FileInfo ready, CancellationToken cancellationToken)
    {
        var url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var draft = ready.FullName + ".new";
        await File.WriteAllTextAsync(draft, JsonSerializer.Serialize(new { url, pid = Environment.ProcessId }), cancellationToken);
        // Renamed when whole: whoever waits for the file must never read half of it.
        File.Move(draft, ready.FullName, overwrite: true);
    }
}
