using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace MeetingOrchestrator.Mail.Smtp;

/// <summary>Judges the certificate of the mail server, and remembers a refusal so that it can be told from a lost connection.</summary>
internal sealed class ServerTrust(string? trustedCertificatesPath)
{
    /// <summary>Whether a certificate was shown and not trusted.</summary>
    public bool Refused { get; private set; }

    public bool Judge(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        var trusted = trustedCertificatesPath is null ? errors == SslPolicyErrors.None : IsTrusted(certificate, chain, errors);
        Refused |= !trusted;
        return trusted;
    }

    // Whoever is trusted instead of the system, the name must still be the server's.
    private bool IsTrusted(X509Certificate? certificate, X509Chain? shown, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 server || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
            return false;
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.ImportFromPemFile(trustedCertificatesPath!);

        // Private authorities often publish no revocation list; what cannot be asked must not stop the mail.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        foreach (var between in shown?.ChainElements.Select(element => element.Certificate) ?? [])
            chain.ChainPolicy.ExtraStore.Add(between);
        return chain.Build(server);
    }
}
