namespace MeetingOrchestrator.GraphSimulator.Http;

/// <summary>
/// Refusals that more than one operation gives. Where a code is marked U, the status is what the tests rely on and the code is a guess.
/// </summary>
internal static class Refusals
{
    /// <summary>[3] Graph answers 400 BadRequest for an unknown segment too; 404 is the stricter reading chosen here [U].</summary>
    public static Refusal UnknownPath(string path) => new(404, "ResourceNotFound", $"Resource not found for the path '{path}'.");

    /// <summary>[U]</summary>
    public static Refusal MethodNotAllowed(string method, string path) =>
        new(405, "Request_BadRequest", $"The method {method} is not allowed on '{path}'.");

    /// <summary>[D] Without Retry-After [U]: it may be missing, and a client must live with that.</summary>
    public static Refusal OneCallTooMany => new(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.");

    /// <summary>[D] Unknown OData query options are refused.</summary>
    public static Refusal UnknownQueryOption(string name) => new(400, "BadRequest", $"The query option '{name}' is not supported here.");

    /// <summary>[D] OData: a system query option may appear once.</summary>
    public static Refusal RepeatedQueryOption(string name) => new(400, "BadRequest", $"The query option '{name}' is given more than once.");

    /// <summary>[3] for mailboxes; [U] for meetings.</summary>
    public static Refusal UnknownUser(string id, bool meetings) => meetings
        ? new(404, "NotFound", $"User '{id}' is not found.")
        : new(404, "ErrorInvalidUser", $"The requested user '{id}' is invalid.");

    /// <summary>[3]</summary>
    public static Refusal ItemNotFound => new(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    /// <summary>[U]</summary>
    public static Refusal MeetingNotFound => new(404, "NotFound", "The online meeting is not found.");

    /// <summary>[3] BadRequest from the meeting service, RequestBodyRead from Outlook.</summary>
    public static Refusal Body(bool meetings, string message) => new(400, meetings ? "BadRequest" : "RequestBodyRead", message);

    /// <summary>[D] A property rule of Outlook.</summary>
    public static Refusal Property(string message) => new(400, "ErrorPropertyValidationFailure", message);

    /// <summary>
    /// Graph can do this, the simulator does not model it. Answering anything else would let a test believe that it works.
    /// </summary>
    public static Refusal NotModelled(string what) => new(501, "NotModelledBySimulator", $"The simulator does not model {what}.");
}
