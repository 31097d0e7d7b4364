using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Mail.Smtp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Mail.Tests.Smtp;

public sealed class SmtpOptionsTests
{
    private static readonly Dictionary<string, Action<SmtpOptions>> Changes = new()
    {
        ["none"] = _ => { },
        ["clear text on loopback"] = options => (options.Host, options.Encryption) = ("::1", SmtpEncryption.None),
        ["a user"] = options => (options.User, options.PasswordPath) = ("office", typeof(SmtpOptions).Assembly.Location),
        ["no host"] = options => options.Host = "",
        ["no such host"] = options => options.Host = "mail server",
        ["port"] = options => options.Port = 65_536,
        ["encryption"] = options => options.Encryption = (SmtpEncryption)9,
        ["clear text"] = options => options.Encryption = SmtpEncryption.None,
        ["certificates"] = options => options.TrustedCertificatesPath = "/nowhere.pem",
        ["timeout"] = options => options.Timeout = TimeSpan.FromSeconds(61),
        ["sender"] = options => options.Sender = "почта@example.org",
        ["user alone"] = options => options.User = "office",
        ["blank user"] = options => (options.User, options.PasswordPath) = (" ", typeof(SmtpOptions).Assembly.Location),
        ["password file"] = options => (options.User, options.PasswordPath) = ("office", "/nowhere"),
    };

    [Theory]
    [InlineData("none")]
    [InlineData("clear text on loopback")]
    [InlineData("a user")]
    public void Options_within_bounds_are_taken(string change) => Faults(change).ShouldBeEmpty();

    [Theory]
    [InlineData("no host", "Smtp:Host ''")]
    [InlineData("no such host", "Smtp:Host 'mail server'")]
    [InlineData("port", "Smtp:Port 65536")]
    [InlineData("encryption", "Smtp:Encryption '9'")]
    [InlineData("clear text", "Smtp:Encryption None is allowed on loopback only")]
    [InlineData("certificates", "Smtp:TrustedCertificatesPath '/nowhere.pem'")]
    [InlineData("timeout", "Smtp:Timeout 00:01:01")]
    [InlineData("sender", "Smtp:Sender 'почта@example.org'")]
    [InlineData("user alone", "Smtp:User and Smtp:PasswordPath belong together")]
    [InlineData("blank user", "Smtp:User is blank")]
    [InlineData("password file", "Smtp:PasswordPath '/nowhere'")]
    public void Option_out_of_bounds_is_named(string change, string message) =>
        Faults(change).ShouldHaveSingleItem().ShouldStartWith(message);

    [Fact]
    public void Smtp_takes_the_place_of_the_channel_registered_before()
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IMessageTransport>(_ => throw new InvalidOperationException("The channel before."))
            .AddSmtp(Changes["none"])
            .BuildServiceProvider();
        services.GetServices<IMessageTransport>().ShouldHaveSingleItem().ShouldBeOfType<SmtpMessageTransport>();
    }

    private static IEnumerable<string> Faults(string change)
    {
        using var services = new ServiceCollection().AddSmtp(options =>
        {
            (options.Host, options.Sender) = ("mail.example.org", "bounces@example.org");
            Changes[change](options);
        }).BuildServiceProvider();
        try
        {
            _ = services.GetRequiredService<IOptions<SmtpOptions>>().Value;
            return [];
        }
        catch (OptionsValidationException fault)
        {
            return fault.Failures;
        }
    }
}
