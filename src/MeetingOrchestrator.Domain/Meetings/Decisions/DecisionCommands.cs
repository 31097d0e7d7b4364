using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Drafts a decision, or drafts it anew before it is put to decision.</summary>
    public sealed record DraftDecisionText(DraftDecision Draft) : MeetingCommand;

    /// <summary>Approves one language of a draft at the version that was read.</summary>
    public sealed record ApproveDecisionText(DecisionKey Decision, Language Language, int Version) : MeetingCommand;

    /// <summary>Attaches a separate opinion to a decision that was put.</summary>
    public sealed record AttachSeparateOpinion(DecisionKey Decision, SeatKey Seat, BilingualText Text) : MeetingCommand;
}
