namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>
/// An expected "no". <see cref="Code"/> is stable and is the key of its sentence in the resources <c>Refusals</c>, in each language;
/// the sentence says why, and what would help. Each feature declares its own refusals beside its decider.
/// </summary>
/// <param name="Code">Stable code, <c>feature.reason</c>, e.g. <c>vote.not-open</c>.</param>
/// <param name="Arguments">What fills the sentence's placeholders, in order; the edge formats each for its reader.</param>
public abstract record Refusal(string Code, params IReadOnlyList<object> Arguments);
