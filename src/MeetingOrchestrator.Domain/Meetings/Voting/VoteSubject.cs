using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>What a vote is about. Each subject belongs to a feature, which says whether it may be put and what follows; see <see cref="Questions"/>.</summary>
public abstract record VoteSubject
{
    private VoteSubject()
    {
    }

    /// <summary>The agenda as drafted.</summary>
    public sealed record Agenda : VoteSubject;

    /// <summary>An amendment to the agenda.</summary>
    public sealed record AgendaAmendment(AmendmentKey Amendment) : VoteSubject;

    /// <summary>A draft decision at a version of its text.</summary>
    public sealed record DraftDecision(DecisionKey Decision, int TextVersion) : VoteSubject;

    /// <summary>An amendment to the text of a draft decision.</summary>
    public sealed record TextAmendment(AmendmentKey Amendment) : VoteSubject;

    /// <summary>Whether a decision that was taken is considered anew.</summary>
    public sealed record Reconsideration(DecisionKey Decision) : VoteSubject;

    /// <summary>A procedural motion.</summary>
    public sealed record Motion(MotionKey Key) : VoteSubject;

    /// <summary>An appeal against the ruling on a point of order: adopted, it overturns the ruling.</summary>
    public sealed record Appeal(SpeechKey PointOfOrder) : VoteSubject;

    /// <summary>The special rules for a sitting held by video.</summary>
    public sealed record VirtualSittingRules : VoteSubject;

    /// <summary>A round of an election.</summary>
    public sealed record Election(ElectionKey Key, int Round) : VoteSubject;

    /// <summary>A question of its own, that changes nothing but the record: an indicative vote, a procedural question without a motion.</summary>
    public sealed record Proposal : VoteSubject;
}
