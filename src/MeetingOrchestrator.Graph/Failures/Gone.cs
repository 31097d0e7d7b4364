using Microsoft.Graph.Models.ODataErrors;

namespace MeetingOrchestrator.Graph.Failures;

/// <summary>Tells an item that is not there from a mailbox, or a Microsoft Graph, that is not there.</summary>
internal static class Gone
{
    // Taking one of these for "deleted already" would report success on a mistyped organizer.
    private static readonly string[] OfTheMailbox =
        ["ErrorInvalidUser", "ErrorNonExistentMailbox", "MailboxNotEnabledForRESTAPI", "Request_ResourceNotFound"];

    public static bool Says(ODataError error) => Says(error.ResponseStatusCode, error.Error?.Code);

    /// <summary>A 404 without a code of Graph's own is a proxy's, or that of a wrong base URL.</summary>
    public static bool Says(int status, string? graphCode) =>
        status == 404 && !string.IsNullOrEmpty(graphCode) && !OfTheMailbox.Contains(graphCode, StringComparer.Ordinal);
}
