using System.Text.RegularExpressions;

namespace MeetingOrchestrator.Graph.Failures;

/// <summary>Stable codes for what Graph gives no code for. They stand beside Graph's own in the outbox's notes.</summary>
internal static partial class FailureCode
{
    public const string TimedOut = "TimedOut";
    public const string NotConnected = "NotConnected";
    public const string ConnectionLost = "ConnectionLost";
    public const string EmptyAnswer = "EmptyAnswer";
    public const string UnreadableAnswer = "UnreadableAnswer";
    public const string AuthenticationFailed = "AuthenticationFailed";
    public const string ForeignHost = "ForeignHost";
    public const string UnexpectedSuccess = "UnexpectedSuccess";
    public const string StillChanging = "StillChanging";
    public const string SyncStateNotFound = "SyncStateNotFound";
    public const string TooManyPages = "TooManyPages";
    public const string AttendeeLimit = "attendee-limit";
    public const string ClaimOver = "claim-over";
    public const string MailPace = "mail-pace";
    public const string MailboxThrottled = "mailbox-throttled";

    /// <summary>Graph's code, or the status where there is none or where it is no plain word: an answer's text must not reach a log.</summary>
    public static string Of(string? graphCode, int status) =>
        graphCode is not null && Word().IsMatch(graphCode) ? graphCode : FormattableString.Invariant($"Http{status}");

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_.]{0,79}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
