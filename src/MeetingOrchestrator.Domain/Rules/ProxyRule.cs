using NodaTime;

namespace MeetingOrchestrator.Domain.Rules;

/// <summary>Whether and how a member may entrust its vote to another member (доверенность).</summary>
/// <param name="FiledBefore">How long before the scheduled start of the meeting the proxy must be filed.</param>
/// <param name="PerHolder">How many proxies one member may hold.</param>
/// <param name="CountsForQuorum">Whether a member represented by proxy counts as present for the quorum.</param>
/// <param name="Article">Where the rule comes from.</param>
public sealed record ProxyRule(Duration FiledBefore, int PerHolder, bool CountsForQuorum, ArticleReference Article);
