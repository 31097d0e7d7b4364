namespace MeetingOrchestrator.Localization;

/// <summary>
/// Sentences for refusals. Keys are the refusals' own stable codes (<c>vote.not-open</c>); what the refusal carries fills the placeholders.
/// </summary>
public sealed class Refusals;
