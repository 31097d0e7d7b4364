using NodaTime;

namespace MeetingOrchestrator.Application.Outbox;

/// <summary>
/// Until when the claim of the delivery under way holds. From then on somebody else may be delivering the same, and a process that was
/// stopped and goes on must not begin to send. It flows with the call and not through the ports: an adapter asks for it in the last thing
/// that it passes before the wire, where a library's interface has no place for it.
/// </summary>
public static class ClaimTerm
{
    private static readonly AsyncLocal<Instant?> Term = new();

    /// <summary>Until when the claim of the delivery under way holds; null where nothing is being delivered.</summary>
    public static Instant? Until => Term.Value;

    /// <summary>Says until when the claim of what follows holds, in this flow of calls alone.</summary>
    public static void Begin(Instant until) => Term.Value = until;
}
