using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Faults.Worker.Kills;

/// <summary>Puts something around a registered service.</summary>
internal static class Decoration
{
    public static IServiceCollection Decorate<T>(this IServiceCollection services, Func<T, IServiceProvider, T> around)
        where T : class
    {
        var registered = services.Last(service => service.ServiceType == typeof(T));
        services.Remove(registered);
        return services.AddSingleton(provider => around(
            (T)(registered.ImplementationFactory?.Invoke(provider)
                ?? ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!)),
            provider));
    }
}
