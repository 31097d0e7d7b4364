using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MeetingOrchestrator.Application.Conference;

namespace MeetingOrchestrator.Mail.Smtp;

/// <summary>
/// Says of an exception what it means for the message. The cause is attached only where it is the network's: what a server answers may
/// quote addresses.
/// </summary>
internal static class SmtpFailure
{
    public const string TimedOut = "smtp-timed-out";
    public const string ConnectionLost = "smtp-connection-lost";
    public const string CannotLook = "smtp-cannot-look";
    public const string Busy = "smtp-busy";
    public const string ClaimOver = "claim-over";
    public const string StartTlsMissing = "smtp-starttls-missing";
    public const string CertificateUntrusted = "smtp-certificate-untrusted";
    public const string TlsFailed = "smtp-tls-failed";
    public const string AuthenticationMissing = "smtp-authentication-missing";
    public const string AuthenticationFailed = "smtp-authentication-failed";
    public const string PasswordUnreadable = "smtp-password-unreadable";
    public const string Utf8Address = "smtp-utf8-address";
    public const string MessageUnreadable = "smtp-message-unreadable";

    /// <summary>The reply of a server, e.g. <c>smtp-550</c>.</summary>
    public static string Code(SmtpStatusCode reply) => string.Create(CultureInfo.InvariantCulture, $"smtp-{(int)reply}");

    /// <summary>Null when the exception is a fault of our own and must surface as it is.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="mayBeTaken">Whether the server may have been given the whole message, its final dot included (RFC 5321 §4.1.1.4).</param>
    public static ProviderException? Translate(Exception fault, bool mayBeTaken) => fault switch
    {
        ProviderException known => known,
        SmtpCommandException answered => OfReply(answered.StatusCode, mayBeTaken),
        ServiceNotAuthenticatedException => new(ProviderFailure.Refused, AuthenticationMissing),
        OperationCanceledException or TimeoutException => new(Lost(mayBeTaken), TimedOut),
        IOException or SocketException or SmtpProtocolException or ServiceNotConnectedException =>
            new(Lost(mayBeTaken), ConnectionLost, inner: fault as SocketException ?? fault.InnerException as SocketException),
        _ => null,
    };

    // A reply with 4 or 5 in front says that the server does not take the message (RFC 5321 §4.2.1), also after the final dot.
    private static ProviderException OfReply(SmtpStatusCode reply, bool mayBeTaken) => (int)reply switch
    {
        >= 400 and < 500 => new(ProviderFailure.TryAgain, Code(reply)),
        >= 500 and < 600 => new(ProviderFailure.Refused, Code(reply)),
        _ => new(Lost(mayBeTaken), Code(reply)),
    };

    private static ProviderFailure Lost(bool mayBeTaken) => mayBeTaken ? ProviderFailure.Ambiguous : ProviderFailure.TryAgain;
}
