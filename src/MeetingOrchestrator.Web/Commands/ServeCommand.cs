using System.CommandLine;
using System.Text.Json;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Api;
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
        var publicUrl = new Option<string?>("--public-url")
        {
            Description = "Address under which a reverse proxy lets others reach /i, /calendar and /graph, such as https://meetings.example.org.",
        };
        var ready = new Option<FileInfo>("--ready-file") { Description = "Written, as JSON with url and pid, once the service answers." };
        var command = new Command("serve", "Runs the service.") { data, urls, publicUrl, ready };
        command.Validators.Add(result =>
        {
            if (!Uri.TryCreate(result.GetValue(urls), UriKind.Absolute, out var url) || !url.IsLoopback || url.Scheme != Uri.UriSchemeHttp)
            {
                result.AddError("--urls must be one http address on loopback, such as http://127.0.0.1:8080: nobody can sign in yet, so nobody else may reach it.");
            }

            if (result.GetValue(publicUrl) is { } address && PublicAddress.Parse(address) is null)
            {
                result.AddError("--public-url must be an https address without path, such as https://meetings.example.org: links with secrets lead there.");
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

            var address = parsed.GetValue(publicUrl) is { } given ? PublicAddress.Parse(given) : null;
            return await ServeAsync(folder, parsed.GetValue(urls)!, address, parsed.GetValue(ready), cancellationToken);
        });
        return command;
    }

    private static async Task<int> ServeAsync(
        DataFolder folder, string urls, Uri? publicUrl, FileInfo? ready, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (LoopbackOnly.Beyond(builder.Configuration) is { } configured)
        {
            return await RefuseAsync(configured);
        }

        // Each look at the outbox is a query: told one by one, they bury what an operator must see.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Warning);
        await using var graph = await GraphLink.OpenAsync(builder.Configuration, folder, cancellationToken);
        graph.AddOrchestrator(builder.Services, folder, TimeProvider.System).AddMailChannel(builder.Configuration);
        builder.Services.AddMailboxWatch();
        builder.Services.AddPages(publicUrl).AddCookieKeys(folder);
        await using var app = builder.Build();
        app.MapPages();
        await app.Services.PrepareAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
        if (LoopbackOnly.Beyond(app.Services.GetRequiredService<IServer>()) is { } bound)
        {
            await app.StopAsync(cancellationToken);
            return await RefuseAsync(bound);
        }

        await app.Services.ReviewTimeZonesAsync(TimeProvider.System, cancellationToken);
        await app.Services.LayWakeUpsAsync(cancellationToken);
        if (ready is not null)
        {
            await TellReadyAsync(app, ready, cancellationToken);
        }

        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }

    private static async Task<int> RefuseAsync(string address)
    {
        await Console.Error.WriteLineAsync(LoopbackOnly.Message(address));
        return ExitCode.Usage;
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
