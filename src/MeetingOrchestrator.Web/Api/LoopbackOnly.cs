using System.Globalization;
using MeetingOrchestrator.Localization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Localization;
using Texts = MeetingOrchestrator.Localization.Api;

namespace MeetingOrchestrator.Web.Api;

/// <summary>
/// Until programs can sign in, the API believes whoever reaches it, so a process that listens beyond loopback must not serve it. Each
/// request is checked as well; this tells the operator before anybody asks.
/// </summary>
internal static class LoopbackOnly
{
    /// <summary>The first address of the configuration that others could reach: of the server's section, which overrules the command line.</summary>
    public static string? Beyond(IConfiguration configuration) =>
        Beyond(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>());

    /// <summary>The first address that the server bound and others could reach; only once it has started.</summary>
    public static string? Beyond(IServer server) => Beyond(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []);

    /// <summary>The first of these addresses that others could reach; null where there is none.</summary>
    public static string? Beyond(IEnumerable<string> addresses) => addresses.FirstOrDefault(address => !IsLoopback(address));

    /// <summary>Says so in the operator's language: that of the environment.</summary>
    public static string Message(string address)
    {
        using var services = new ServiceCollection().AddLogging().AddHouseLocalization().BuildServiceProvider();
        using (LanguageScope.Enter(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ru" ? HouseCultures.Russian : HouseCultures.English))
        {
            return services.GetRequiredService<IStringLocalizer<Texts>>()[Texts.NotLoopback, address];
        }
    }

    // A host such as "*" or "+" is no address of a URI, and stands for every one.
    private static bool IsLoopback(string address) => Uri.TryCreate(address, UriKind.Absolute, out var url) && url is { IsLoopback: true, Host.Length: > 0 };
}
