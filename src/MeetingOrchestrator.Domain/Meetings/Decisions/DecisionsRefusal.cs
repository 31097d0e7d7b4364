using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>Why a draft or a decision does not allow something.</summary>
public abstract record DecisionsRefusal : Refusal
{
    private DecisionsRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>There is no such draft.</summary>
    public sealed record Unknown(DecisionKey Decision) : DecisionsRefusal("decision.unknown", Decision);

    /// <summary>No amendment to a draft decision has this key.</summary>
    public sealed record UnknownAmendment(AmendmentKey Amendment) : DecisionsRefusal("decision.unknown-amendment", Amendment);

    /// <summary>The decision was put, and never changes again.</summary>
    public sealed record AlreadySettled(DecisionKey Decision, DecisionState State)
        : DecisionsRefusal("decision.already-settled", Decision, State);

    /// <summary>The decision was not put yet.</summary>
    public sealed record NotSettled(DecisionKey Decision) : DecisionsRefusal("decision.not-settled", Decision);

    /// <summary>The draft is under vote.</summary>
    public sealed record UnderVote(DecisionKey Decision) : DecisionsRefusal("decision.under-vote", Decision);

    /// <summary>Another version of the text was read than the current one.</summary>
    public sealed record StaleVersion(DecisionKey Decision, int Read, int Current)
        : DecisionsRefusal("decision.stale-version", Decision, Read, Current);

    /// <summary>Only a member attaches a separate opinion.</summary>
    public sealed record MembersOnly(SeatKey Seat) : DecisionsRefusal("opinion.members-only", Seat);

    /// <summary>The member's separate opinion is attached already.</summary>
    public sealed record OpinionAttached(DecisionKey Decision, SeatKey Seat) : DecisionsRefusal("opinion.already-attached", Decision, Seat);
}
