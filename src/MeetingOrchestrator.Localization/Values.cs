namespace MeetingOrchestrator.Localization;

/// <summary>The members of enumerations in words, as they stand in the sentence of a refusal. Key: <c>Type.Member</c>.</summary>
public sealed class Values;
