using System.Diagnostics;
using System.Text.Json;

namespace MeetingOrchestrator.Mail.Tests.Support;

/// <summary>A mail server that is not ours (smtp-server on Node), on loopback, with the faults that a test asks for.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly Process _process;

    private MailServer(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public static async Task<MailServer> StartAsync(MailServerMode mode)
    {
        var process = Peer.Start("mail-server.mjs", JsonSerializer.Serialize(mode, JsonSerializerOptions.Web));
        _ = process.StandardError.ReadToEndAsync();
        var server = new MailServer(process, 0);
        var listening = await server.NextAsync("listening");
        return new MailServer(process, listening.GetProperty("port").GetInt32());
    }

    /// <summary>Waits for the next thing of this kind that the server says.</summary>
    public async Task<JsonElement> NextAsync(string kind)
    {
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            var said = JsonDocument.Parse(line).RootElement;
            if (said.GetProperty("event").GetString() == kind)
            {
                return said;
            }
        }

        throw new InvalidOperationException($"The mail server ended before it said '{kind}'.");
    }

    /// <summary>Ends the server, and gives everything it had still to say.</summary>
    public async Task<IReadOnlyList<JsonElement>> EndAsync()
    {
        _process.StandardInput.Close();
        var rest = await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        return [.. rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }
}

/// <summary>How the server behaves; see <c>peer/mail-server.mjs</c>.</summary>
internal sealed record MailServerMode(
    string Tls = "none", string? Key = null, string? Cert = null, string? User = null, string? Password = null, string? Fault = null);
