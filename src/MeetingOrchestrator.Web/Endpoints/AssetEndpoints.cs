using System.Security.Cryptography;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Components.Shared;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>
/// Style and scripts. They are part of the program, so pages and their looks cannot come from different versions, and their addresses
/// change with their content, so that browsers may keep them for good.
/// </summary>
internal static class AssetEndpoints
{
    private static readonly Dictionary<string, Asset> Known = new[]
    {
        new Asset("site.css", "text/css; charset=utf-8"),
        new Asset("forms.css", "text/css; charset=utf-8"),
        new Asset("board.css", "text/css; charset=utf-8"),
        new Asset("enter.js", "text/javascript; charset=utf-8"),
        new Asset("copy.js", "text/javascript; charset=utf-8"),
    }.ToDictionary(asset => asset.Name);

    /// <summary>The sheets of every page, in their order.</summary>
    public static IReadOnlyList<string> Styles { get; } = [Known["site.css"].Address, Known["forms.css"].Address, Known["board.css"].Address];

    public static string EnterScript => Known["enter.js"].Address;

    public static string CopyScript => Known["copy.js"].Address;

    public static void MapAssets(this IEndpointRouteBuilder routes) => routes
        .MapGet("/assets/{name}", Read)
        .RequireAuthorization(Policies.Public)
        .WithMetadata(new CachedAs("public, max-age=31536000, immutable"));

    private static IResult Read(string name) =>
        Known.TryGetValue(name, out var asset) ? TypedResults.Bytes(asset.Content, asset.Type) : StatusPages.NotFound;

    private sealed class Asset
    {
        public Asset(string name, string type)
        {
            (Name, Type) = (name, type);
            using var stream = typeof(AssetEndpoints).Assembly.GetManifestResourceStream($"wwwroot/{name}")
                ?? throw new InvalidOperationException($"wwwroot/{name} is not part of the program.");
            Content = new byte[stream.Length];
            stream.ReadExactly(Content);
            Address = $"/assets/{name}?v={Convert.ToHexStringLower(SHA256.HashData(Content))[..16]}";
        }

        public string Name { get; }

        public string Type { get; }

        public byte[] Content { get; }

        public string Address { get; }
    }
}
