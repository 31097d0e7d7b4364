using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Rules;

/// <summary>Where a rule comes from; every outcome cites it.</summary>
/// <param name="Key">Stable key within the rules, e.g. <c>quorum</c>.</param>
/// <param name="Citation">As a reader sees it: «пункт 4 Правил», "rule 4".</param>
public sealed record ArticleReference(string Key, BilingualText Citation);
