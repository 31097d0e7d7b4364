namespace MeetingOrchestrator.Mail;

/// <summary>How the connection to the mail server is protected. None of them falls back to another.</summary>
public enum SmtpEncryption
{
    /// <summary>STARTTLS (RFC 3207); a server that does not offer it is given nothing.</summary>
    StartTls,

    /// <summary>TLS from the first byte (RFC 8314 §3.3).</summary>
    ImplicitTls,

    /// <summary>Clear text, to a server on this machine only.</summary>
    None,
}

/// <summary>How this service reaches a mail server. Validated when the host starts; the message names the bad value and its bound.</summary>
public sealed class SmtpOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Smtp";

    /// <summary>Name or address of the mail server. The server's certificate must be for this name.</summary>
    public string Host { get; set; } = "";

    /// <summary>Port; 587, the submission port, by default.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Protection of the connection; STARTTLS by default.</summary>
    public SmtpEncryption Encryption { get; set; }

    /// <summary>
    /// PEM file of the certificates trusted instead of the system's: a private authority's, or the server's own. Null, the default, trusts
    /// what the system trusts.
    /// </summary>
    public string? TrustedCertificatesPath { get; set; }

    /// <summary>Who signs in; null, the default, signs nobody in. Needs <see cref="PasswordPath"/>.</summary>
    public string? User { get; set; }

    /// <summary>
    /// File that holds the password, its last line end not counted. Read anew for each connection, so that a rotated password is taken up.
    /// There is no setting for the password itself: configuration is printed and shared too easily.
    /// </summary>
    public string? PasswordPath { get; set; }

    /// <summary>Envelope sender: the mailbox to which reports of failed delivery come back.</summary>
    public string Sender { get; set; } = "";

    /// <summary>
    /// How long one message may take, connecting included; 1 s to 60 s, 30 s by default. Wall time, whatever clock the service runs on.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}
