using System.Net;
using MeetingOrchestrator.Mail.Mime;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Mail.Smtp;

internal sealed class SmtpOptionsValidator : IValidateOptions<SmtpOptions>
{
    public static readonly TimeSpan ShortestTimeout = TimeSpan.FromSeconds(1);
    public static readonly TimeSpan LongestTimeout = TimeSpan.FromSeconds(60);

    public ValidateOptionsResult Validate(string? name, SmtpOptions options)
    {
        string[] faults = [.. ConnectionFaults(options), .. IdentityFaults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> ConnectionFaults(SmtpOptions options)
    {
        if (Uri.CheckHostName(options.Host) == UriHostNameType.Unknown)
            yield return $"Smtp:Host '{options.Host}' is not a host; it must be the name or address of the mail server.";
        if (options.Port is < 1 or > 65_535)
            yield return $"Smtp:Port {options.Port} is out of bounds; it must be from 1 to 65535.";
        if (!Enum.IsDefined(options.Encryption))
            yield return $"Smtp:Encryption '{options.Encryption}' is not known; it must be one of {string.Join(", ", Enum.GetNames<SmtpEncryption>())}.";
        if (options.Encryption == SmtpEncryption.None && !IsLoopback(options.Host))
            yield return $"Smtp:Encryption None is allowed on loopback only; Smtp:Host is '{options.Host}'.";
        if (options.TrustedCertificatesPath is { } path && !File.Exists(path))
            yield return $"Smtp:TrustedCertificatesPath '{path}' is not a file; it must be a PEM file of certificates, or absent.";
        if (options.Timeout < ShortestTimeout || options.Timeout > LongestTimeout)
            yield return $"Smtp:Timeout {options.Timeout} is out of bounds; it must be from {ShortestTimeout} to {LongestTimeout}.";
    }

    private static IEnumerable<string> IdentityFaults(SmtpOptions options)
    {
        if (!MailGrammar.IsAddress(options.Sender))
            yield return $"Smtp:Sender '{options.Sender}' is not a mail address in ASCII; it must be the mailbox that reports of failed delivery come to.";
        if ((options.User is null) != (options.PasswordPath is null))
            yield return "Smtp:User and Smtp:PasswordPath belong together; one of them is absent.";
        if (options.User is { } user && string.IsNullOrWhiteSpace(user))
            yield return "Smtp:User is blank; it must be the name to sign in with, or absent.";
        if (options.PasswordPath is { } path && !File.Exists(path))
            yield return $"Smtp:PasswordPath '{path}' is not a file; it must be the file that holds the password.";
    }

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
