using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingOrchestrator.Mail.Tests.Support;

/// <summary>Our transport as a host registers it, against a server.</summary>
internal sealed class Sending : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Sending(MailServer server, Action<SmtpOptions>? change = null) => _services = new ServiceCollection()
        .AddLogging(logging => logging.AddProvider(Logged).SetMinimumLevel(LogLevel.Trace))
        .AddMail()
        .AddSmtp(options =>
        {
            options.Host = "127.0.0.1";
            options.Port = server.Port;
            options.Encryption = SmtpEncryption.None;
            options.Sender = "bounces@example.org";
            options.Timeout = TimeSpan.FromSeconds(20);
            change?.Invoke(options);
        })
        .BuildServiceProvider();

    public LogLines Logged { get; } = new();

    public MessageChannel Channel => _services.GetRequiredService<IMessageTransport>().Channel;

    public byte[] Compose(MimeRequest request) => _services.GetRequiredService<IMimeComposer>().Compose(request);

    public Task SendAsync(MimeRequest request, bool mayHaveBeenSent = false) => SendAsync(Compose(request), request.InternetMessageId, mayHaveBeenSent);

    public Task SendAsync(byte[] mime, string id, bool mayHaveBeenSent = false) =>
        _services.GetRequiredService<IMessageTransport>().SendAsync(
            new OutgoingMessage(id, mime), mayHaveBeenSent, TestContext.Current.CancellationToken);

    /// <summary>Sends what must fail, and gives the failure.</summary>
    public Task<ProviderException> FailAsync(MimeRequest request, bool mayHaveBeenSent = false) =>
        Should.ThrowAsync<ProviderException>(() => SendAsync(request, mayHaveBeenSent));

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
