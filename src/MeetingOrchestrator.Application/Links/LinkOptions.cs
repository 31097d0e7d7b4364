using MeetingOrchestrator.Application.Records;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Application.Links;

/// <summary>Personal links.</summary>
public sealed class LinkOptions
{
    /// <summary>
    /// The address under which people reach this service, e.g. <c>https://meetings.example.org</c>: absolute, http or https, without query
    /// and fragment. Null, the default: no personal links are given out.
    /// </summary>
    public string? PublicUrl { get; set; }

    /// <summary>
    /// The file of the key that secrets are derived from. Created on first use, readable by its owner alone; whoever holds it can open every
    /// page. Empty, the default: <c>link-key</c> beside the signing key.
    /// </summary>
    public string KeyPath { get; set; } = string.Empty;
}

/// <summary>Checks the options when the host starts.</summary>
internal sealed class LinkOptionsValidator : IValidateOptions<LinkOptions>
{
    public ValidateOptionsResult Validate(string? name, LinkOptions options) =>
        options.PublicUrl is null || IsUsable(options.PublicUrl)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"Links:PublicUrl is '{options.PublicUrl}': it must be an absolute http or https address without user, query and fragment.");

    private static bool IsUsable(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 };
}

/// <summary>Puts the key beside the signing key where no path was given.</summary>
internal sealed class LinkOptionsDefaults(IOptions<RecordOptions> record) : IPostConfigureOptions<LinkOptions>
{
    public void PostConfigure(string? name, LinkOptions options)
    {
        if (options.KeyPath.Length == 0)
        {
            options.KeyPath = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(record.Value.KeyPath))!, "link-key");
        }
    }
}
