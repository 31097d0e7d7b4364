using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Why the meeting cannot go on for want of a quorum, or why the quorum cannot be challenged.</summary>
public abstract record QuorumRefusal : Refusal
{
    private QuorumRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>Too few members are present for the debate to begin or to go on.</summary>
    public sealed record NotQuorate(int Present, int Members, int Required, Fraction Share, ArticleReference Article)
        : QuorumRefusal("quorum.not-quorate", Present, Members, Required, Share, Article);

    /// <summary>No roll call has counted the members present.</summary>
    public sealed record NotCounted() : QuorumRefusal("quorum.not-counted");

    /// <summary>The quorum was challenged, and no roll call has answered that.</summary>
    public sealed record Challenged() : QuorumRefusal("quorum.challenged");

    /// <summary>Only a member challenges the quorum.</summary>
    public sealed record NotAMember(SeatKey Seat) : QuorumRefusal("quorum.not-a-member", Seat);

    /// <summary>Whoever is not present cannot challenge the quorum.</summary>
    public sealed record NotPresent(SeatKey Seat) : QuorumRefusal("quorum.not-present", Seat);
}
