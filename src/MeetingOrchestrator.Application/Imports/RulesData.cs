using System.Collections.Immutable;
using System.Text.Json;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Application.Imports;

/// <summary>Rules of procedure as the file writes them.</summary>
internal sealed record RulesData(
    string Key,
    int Version,
    bool Verified,
    BilingualText Title,
    BilingualText Source,
    QuorumRule Quorum,
    DecisionRule AgendaAdoption,
    DecisionRule Decisions,
    DecisionRule Procedural,
    ImmutableArray<MilestoneData> Timeline,
    string SpeechLimit,
    ExtraordinaryData? Extraordinary)
{
    public QuorumRule? QuorumToOpen { get; init; }

    public QuorumPolicy QuorumPolicy { get; init; }

    public ImmutableArray<QuestionRule> Questions { get; init; } = [];

    public VotingRules Voting { get; init; } = new();

    public FloorRules Floor { get; init; } = new();

    public ProxyRule? Proxies { get; init; }

    public ImmutableArray<SeatWeight> Weights { get; init; } = [];

    public RulesOverlay? VirtualSitting { get; init; }

    public RulesOfProcedure Rules => new(
        Key, Version, Verified, Title, Source, Quorum, AgendaAdoption, Decisions, Procedural, [.. Timeline.Select(line => line.Rule)],
        Lengths.TryRead(SpeechLimit, out var limit) ? limit.Value : throw new JsonException($"'{SpeechLimit}' was not checked."))
    {
        Extraordinary = Extraordinary?.Rule,
        QuorumToOpen = QuorumToOpen,
        QuorumPolicy = QuorumPolicy,
        Questions = Questions,
        Voting = Voting,
        Floor = Floor,
        Proxies = Proxies,
        Weights = Weights,
        VirtualSitting = VirtualSitting,
    };
}

/// <summary>A line of the timeline as the file writes it.</summary>
internal sealed record MilestoneData(MilestoneKind Kind, Anchor Anchor, Period Offset, LocalTime? At)
{
    public MilestoneRule Rule => new(Kind, Anchor, Offset, At);
}

/// <summary>How an extraordinary meeting comes about, as the file writes it.</summary>
internal sealed record ExtraordinaryData(Fraction Share, ArticleReference Article)
{
    public ExtraordinaryRule Rule => new(Share, Article);
}
