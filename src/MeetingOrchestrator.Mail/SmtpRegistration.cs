using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Mail.Smtp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Mail;

/// <summary>Registers SMTP as the channel of messages.</summary>
public static class SmtpRegistration
{
    /// <summary>
    /// Replaces whatever <see cref="IMessageTransport"/> is registered by SMTP. The host refuses to start on options out of bounds
    /// (<see cref="OptionsValidationException"/>).
    /// </summary>
    public static IServiceCollection AddSmtp(this IServiceCollection services, Action<SmtpOptions> configure)
    {
        services.AddOptions<SmtpOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SmtpOptions>, SmtpOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SmtpConnection>();
        services.Replace(ServiceDescriptor.Singleton<IMessageTransport, SmtpMessageTransport>());
        return services;
    }
}
