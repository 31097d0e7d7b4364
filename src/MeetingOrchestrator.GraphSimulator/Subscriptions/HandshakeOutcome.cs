namespace MeetingOrchestrator.GraphSimulator.Subscriptions;

/// <summary>What came of asking the notification URLs; no problem means that both gave the token back.</summary>
internal sealed record HandshakeOutcome(string? Problem);
