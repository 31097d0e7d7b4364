using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MeetingOrchestrator.Graph.Tests.Support;

/// <summary>
/// Reads requests on kept-alive connections and gives each the next prepared answer; null closes the connection in good order without one,
/// as a server does that stops. Kestrel only resets connections, which HTTP clients treat differently.
/// </summary>
internal sealed class ClosingServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string?> _answers;
    private readonly ConcurrentQueue<string> _requests = new();
    private Task _running = Task.CompletedTask;

    private ClosingServer(string?[] answers) => _answers = new ConcurrentQueue<string?>(answers);

    public Uri GraphUrl => new($"http://{_listener.LocalEndpoint}/v1.0");

    /// <summary>The request lines.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public static ClosingServer Start(params string?[] answers)
    {
        var server = new ClosingServer(answers);
        server._listener.Start();
        server._running = server.AcceptAsync();
        return server;
    }

    public static string Created(string json) =>
        $"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                try
                {
                    await ServeAsync(client.GetStream());
                }
                catch (IOException)
                {
                    // The client hung up; a request it sends again on another connection must still be counted.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        while (await reader.ReadLineAsync(_stop.Token) is { } requestLine)
        {
            _requests.Enqueue(requestLine);
            var length = 0;
            while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 } header)
            {
                if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                    length = int.Parse(header["Content-Length:".Length..], System.Globalization.CultureInfo.InvariantCulture);
            }

            // Reading nothing would wait for more.
            if (length > 0)
                await reader.ReadBlockAsync(new char[length], _stop.Token);
            if (!_answers.TryDequeue(out var answer) || answer is null)
                return;
            await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), _stop.Token);
        }
    }
}
