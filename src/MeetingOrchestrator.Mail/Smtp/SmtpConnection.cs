using MailKit.Net.Smtp;
using MailKit.Security;
using MeetingOrchestrator.Application.Conference;
using Microsoft.Extensions.Options;
using MimeKit;

namespace MeetingOrchestrator.Mail.Smtp;

/// <summary>The one connection to the mail server: opened with the first message of a burst, kept while messages follow. Used by one at a time.</summary>
internal sealed class SmtpConnection(IOptions<SmtpOptions> options) : IDisposable
{
    private static readonly TimeSpan FarewellTime = TimeSpan.FromSeconds(5);

    private SmtpClient? _client;

    public async Task SendAsync(Envelope envelope, MessageProgress progress, CancellationToken cancellationToken)
    {
        var client = await OpenAsync(cancellationToken);
        var sender = new MailboxAddress("", options.Value.Sender);
        await client.SendAsync(FormatOptions.Default, envelope.Message, sender, envelope.Recipients, cancellationToken, progress);
    }

    /// <summary>Says goodbye. A server that does not answer it changes nothing: what it took, it took.</summary>
    public async Task CloseAsync()
    {
        using var client = Interlocked.Exchange(ref _client, null);
        if (client is not { IsConnected: true })
            return;
        using var limit = new CancellationTokenSource(FarewellTime);
        try
        {
            await client.DisconnectAsync(quit: true, limit.Token);
        }
        catch (Exception fault) when (SmtpFailure.Translate(fault, mayBeTaken: false) is not null)
        {
            // The connection is gone, which is what was wanted.
        }
    }

    public void Dispose() => _client?.Dispose();

    private async Task<SmtpClient> OpenAsync(CancellationToken cancellationToken)
    {
        if (_client is { IsConnected: true } open)
            return open;
        _client?.Dispose();
        _client = null;
        var client = new SmtpClient();
        try
        {
            await ConnectAsync(client, cancellationToken);
            await SignInAsync(client, cancellationToken);
        }
        catch
        {
            client.Dispose();
            throw;
        }

        return _client = client;
    }

    private async Task ConnectAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        var trust = new ServerTrust(settings.TrustedCertificatesPath);
        client.ServerCertificateValidationCallback = (_, certificate, chain, errors) => trust.Judge(certificate, chain, errors);
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port, Security(settings.Encryption), cancellationToken);
        }
        catch (NotSupportedException)
        {
            throw new ProviderException(ProviderFailure.Refused, SmtpFailure.StartTlsMissing);
        }
        catch (SslHandshakeException) when (trust.Refused)
        {
            throw new ProviderException(ProviderFailure.Refused, SmtpFailure.CertificateUntrusted);
        }
        catch (SslHandshakeException)
        {
            throw new ProviderException(ProviderFailure.TryAgain, SmtpFailure.TlsFailed);
        }

        // With BDAT there is no final dot by which a lost message is told from one that may have been taken.
        client.Capabilities &= ~(SmtpCapabilities.Chunking | SmtpCapabilities.BinaryMime);
    }

    private async Task SignInAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        if (options.Value is not { User: { } user, PasswordPath: { } path })
            return;
        try
        {
            await client.AuthenticateAsync(user, await PasswordAsync(path, cancellationToken), cancellationToken);
        }
        catch (NotSupportedException)
        {
            throw new ProviderException(ProviderFailure.Refused, SmtpFailure.AuthenticationMissing);
        }
        catch (AuthenticationException fault)
        {
            // Nothing is wrong with the message; it must outlast the time in which a password is changed in two places.
            var code = fault.InnerException is SmtpCommandException answered ? SmtpFailure.Code(answered.StatusCode) : SmtpFailure.AuthenticationFailed;
            throw new ProviderException(ProviderFailure.TryAgain, code);
        }
    }

    private static async Task<string> PasswordAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return (await File.ReadAllTextAsync(path, cancellationToken)).TrimEnd('\r', '\n');
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ProviderException(ProviderFailure.TryAgain, SmtpFailure.PasswordUnreadable);
        }
    }

    private static SecureSocketOptions Security(SmtpEncryption encryption) => encryption switch
    {
        SmtpEncryption.StartTls => SecureSocketOptions.StartTls,
        SmtpEncryption.ImplicitTls => SecureSocketOptions.SslOnConnect,
        SmtpEncryption.None => SecureSocketOptions.None,
        _ => throw new ArgumentOutOfRangeException(nameof(encryption), encryption, "Unknown encryption."),
    };
}
