using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Web.Api;

/// <summary>
/// The status of a refusal, by what its code says. Codes are stable, and each feature names its own, so a rule of their words holds for
/// refusals that nobody here has heard of; whatever it does not know is a conflict with the state.
/// </summary>
internal static class RefusalStatus
{
    private static readonly string[] Malformed = ["empty", "too-long", "out-of-range", "bad", "malformed", "invalid", "unusable"];

    public static int Of(Refusal refusal) => refusal switch
    {
        RequestRefusal.OtherBody => StatusCodes.Status422UnprocessableEntity,
        RequestRefusal.Stale => StatusCodes.Status412PreconditionFailed,
        AccessRefusal => StatusCodes.Status403Forbidden,
        _ => Of(refusal.Code),
    };

    private static int Of(string code)
    {
        var reason = code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return reason is "not-a-member" or "members-only" or "not-focal-point" ? StatusCodes.Status403Forbidden
            : reason is "unknown" || reason.StartsWith("unknown-", StringComparison.Ordinal) ? StatusCodes.Status404NotFound
            : Malformed.Any(word => reason == word || reason.StartsWith(word + "-", StringComparison.Ordinal)) ? StatusCodes.Status400BadRequest
            : StatusCodes.Status409Conflict;
    }
}
