using System.Text.RegularExpressions;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Floor;

/// <summary>In which language a speech is made and on which channel of interpretation it is heard.</summary>
/// <param name="Language">BCP 47 tag, e.g. <c>ru</c>; null where it was not stated.</param>
/// <param name="Channel">The channel's name, at most 40 letters, digits, spaces, points, hyphens and underscores; null where it was not stated.</param>
public sealed partial record SpeechVoice(string? Language, string? Channel)
{
    /// <summary>Neither was stated.</summary>
    public static SpeechVoice Unstated { get; } = new(null, null);

    internal Refusal? Fault() =>
        Language is { } language && !Tag().IsMatch(language) ? new FloorRefusal.UnknownLanguage()
        : Channel is { } channel && !ChannelName().IsMatch(channel) ? new FloorRefusal.UnknownChannel()
        : null;

    [GeneratedRegex(@"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd} ._-]{0,39}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ChannelName();
}
