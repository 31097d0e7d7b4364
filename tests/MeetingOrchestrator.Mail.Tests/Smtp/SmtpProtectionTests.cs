using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Mail.Tests.Support;

namespace MeetingOrchestrator.Mail.Tests.Smtp;

/// <summary>To whom a message and a password are given, and to whom not.</summary>
public sealed class SmtpProtectionTests : IDisposable
{
    private const string Password = "correct horse; battery \"staple\"";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly ServerCertificate _certificate = ServerCertificate.For("localhost");

    [Theory]
    [InlineData("starttls", SmtpEncryption.StartTls)]
    [InlineData("implicit", SmtpEncryption.ImplicitTls)]
    public async Task Message_goes_out_under_tls_as_the_user_who_signed_in(string tls, SmtpEncryption encryption)
    {
        await using var server = await StartAsync(tls, "office");
        await using var sending = new Sending(server, options => Protect(options, encryption));
        var request = Requests.To("head@example.org");
        await sending.SendAsync(request);

        var message = await server.NextAsync("message");
        message.GetProperty("secure").GetBoolean().ShouldBeTrue();
        message.GetProperty("user").GetString().ShouldBe("office");
        message.GetProperty("bytes").GetBytesFromBase64().ShouldBe(sending.Compose(request));
    }

    [Fact]
    public async Task Server_without_starttls_is_given_nothing()
    {
        await using var server = await StartAsync("none", user: null);
        await using var sending = new Sending(server, options => Protect(options));
        (await FailAsync(sending)).ShouldBe((ProviderFailure.Refused, "smtp-starttls-missing"));
        (await server.EndAsync()).ShouldAllBe(said => said.GetProperty("event").GetString() == "closed");
    }

    [Fact]
    public async Task Server_of_another_name_is_given_nothing()
    {
        await using var server = await StartAsync("starttls", "office", ServerCertificate.For("mail.example.org"), "localhost");
        await using var sending = new Sending(server, options =>
        {
            Protect(options);
            options.Host = "localhost";
        });
        (await FailAsync(sending)).ShouldBe((ProviderFailure.Refused, "smtp-certificate-untrusted"));
        (await server.EndAsync()).ShouldAllBe(said => said.GetProperty("event").GetString() == "closed");
    }

    [Fact]
    public async Task Server_whom_nobody_vouches_for_is_given_nothing()
    {
        await using var server = await StartAsync("starttls", "office");
        await using var sending = new Sending(server, options =>
        {
            Protect(options);
            options.TrustedCertificatesPath = null;
        });
        (await FailAsync(sending)).ShouldBe((ProviderFailure.Refused, "smtp-certificate-untrusted"));

        // Another certificate of the same name is not the one that is trusted.
        await using var strict = new Sending(server, options =>
        {
            Protect(options);
            options.TrustedCertificatesPath = Write("other.pem", ServerCertificate.For("localhost").CertificatePem);
        });
        (await FailAsync(strict)).ShouldBe((ProviderFailure.Refused, "smtp-certificate-untrusted"));
        (await server.EndAsync()).ShouldAllBe(said => said.GetProperty("event").GetString() == "closed");
    }

    [Fact]
    public async Task Rotated_password_is_taken_up()
    {
        await using var server = await StartAsync("starttls", "office");
        await using var sending = new Sending(server, options => Protect(options, password: "of yesterday"));
        (await FailAsync(sending)).ShouldBe((ProviderFailure.TryAgain, "smtp-535"));

        Write("password", Password + "\n");
        await sending.SendAsync(Requests.To("head@example.org"));
        (await server.NextAsync("message")).GetProperty("user").GetString().ShouldBe("office");
    }

    [Fact]
    public async Task Password_is_neither_logged_nor_in_a_failure()
    {
        await using var server = await StartAsync("starttls", "office");
        await using var sending = new Sending(server, options => Protect(options, password: "canary-8c1f"));
        var thrown = await sending.FailAsync(Requests.To("head@example.org"));
        sending.Logged.Text.ShouldContain("smtp-535");
        foreach (var canary in (string[])["canary-8c1f", Convert.ToBase64String("canary-8c1f"u8)])
        {
            sending.Logged.Text.ShouldNotContain(canary);
            thrown.ToString().ShouldNotContain(canary);
        }
    }

    [Fact]
    public async Task Lost_password_file_is_looked_for_again()
    {
        await using var server = await StartAsync("starttls", "office");
        await using var sending = new Sending(server, options => Protect(options));
        _ = sending.Compose(Requests.To("head@example.org"));
        await sending.SendAsync(Requests.To("head@example.org"));
        File.Delete(Path.Combine(_folder, "password"));
        (await FailAsync(sending)).ShouldBe((ProviderFailure.TryAgain, "smtp-password-unreadable"));
    }

    [Fact]
    public async Task Server_that_wants_a_user_takes_nothing_from_nobody()
    {
        await using var server = await StartAsync("starttls", "office");
        await using var sending = new Sending(server, options =>
        {
            Protect(options);
            (options.User, options.PasswordPath) = (null, null);
        });
        (await FailAsync(sending)).ShouldBe((ProviderFailure.Refused, "smtp-authentication-missing"));
    }

    [Fact]
    public async Task Server_that_signs_nobody_in_is_refused_to_a_user()
    {
        await using var server = await StartAsync("starttls", user: null);
        await using var sending = new Sending(server, options => Protect(options));
        (await FailAsync(sending)).ShouldBe((ProviderFailure.Refused, "smtp-authentication-missing"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<(ProviderFailure, string)> FailAsync(Sending sending)
    {
        var thrown = await sending.FailAsync(Requests.To("head@example.org"));
        return (thrown.Failure, thrown.Code);
    }

    private Task<MailServer> StartAsync(string tls, string? user, ServerCertificate? certificate = null, string? trusted = null)
    {
        var shown = certificate ?? _certificate;
        Write("trusted.pem", (trusted is null ? _certificate : shown).CertificatePem);
        return MailServer.StartAsync(new MailServerMode(tls, shown.KeyPem, shown.CertificatePem, user, user is null ? null : Password));
    }

    private void Protect(SmtpOptions options, SmtpEncryption encryption = SmtpEncryption.StartTls, string password = Password)
    {
        options.Encryption = encryption;
        options.TrustedCertificatesPath = Path.Combine(_folder, "trusted.pem");
        options.User = "office";
        options.PasswordPath = Write("password", password + "\n");
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
