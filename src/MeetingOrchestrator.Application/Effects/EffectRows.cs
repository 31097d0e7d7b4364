using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Outbox;

namespace MeetingOrchestrator.Application.Effects;

/// <summary>The rows that a commit's intents turn into.</summary>
internal sealed record EffectRows(IReadOnlyList<OutboxRow> Outbox, IReadOnlyList<DueWorkRow> DueWork);
