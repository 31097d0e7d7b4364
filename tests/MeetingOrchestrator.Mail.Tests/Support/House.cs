using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Mail.Tests.Support;

/// <summary>The project's services as a host registers them.</summary>
internal static class House
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddMail().BuildServiceProvider();

    public static T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();
}
