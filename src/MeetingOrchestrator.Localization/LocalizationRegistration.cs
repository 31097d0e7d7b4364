using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Localization;

/// <summary>Registers the texts.</summary>
public static class LocalizationRegistration
{
    /// <summary>
    /// Adds <c>IStringLocalizer&lt;T&gt;</c> for the marker types of this namespace. No resources path: the files are embedded
    /// under the names of the markers, and a path would be searched for in their stead without an error.
    /// </summary>
    public static IServiceCollection AddHouseLocalization(this IServiceCollection services) => services.AddLocalization();
}
