using NodaTime;

namespace MeetingOrchestrator.Domain.Rules;

/// <summary>What is shown of a vote while it is open. Of a secret ballot nothing but the turnout ever is.</summary>
public enum LiveDisplay
{
    /// <summary>How many have voted.</summary>
    Turnout,

    /// <summary>Each seat's choice as it is given.</summary>
    Choices,

    /// <summary>Nothing before the vote is closed.</summary>
    Nothing,
}

/// <summary>Whom a roll-call vote begins with.</summary>
public enum RollCallStart
{
    /// <summary>The first seat in protocol order.</summary>
    First,

    /// <summary>A seat drawn by lot; the order goes round from there.</summary>
    Drawn,
}

/// <summary>Whether the seat of the presiding officer votes.</summary>
public enum ChairVote
{
    /// <summary>As any other member.</summary>
    AsMember,

    /// <summary>Only to break a tie.</summary>
    OnlyToBreakTie,

    /// <summary>Never: another member of the delegation votes, or nobody does.</summary>
    Never,
}

/// <summary>Rules on the conduct of votes. The defaults are those of the CIS branch council, unverified.</summary>
public sealed record VotingRules
{
    /// <summary>Whether a member may change a vote given by name until the vote is closed. A secret one never changes: nobody knows which it was.</summary>
    public bool BallotsMayChange { get; init; }

    /// <summary>What is shown while a vote is open.</summary>
    public LiveDisplay Live { get; init; }

    /// <summary>Whom a roll-call vote begins with.</summary>
    public RollCallStart RollCallStart { get; init; }

    /// <summary>Whether the seat of the presiding officer votes.</summary>
    public ChairVote ChairVote { get; init; }

    /// <summary>Whether a member may declare lack of interest (незаинтересованность).</summary>
    public bool LackOfInterest { get; init; } = true;

    /// <summary>How long a vote waits for a delegation whose connection dropped and that has not voted.</summary>
    public Duration ConnectionGrace { get; init; } = Duration.FromMinutes(2);

    /// <summary>The least number of voters that keeps a secret ballot secret.</summary>
    public int SecretMinimum { get; init; } = 7;

    /// <summary>How long silence must last in a silence procedure.</summary>
    public Duration SilencePeriod { get; init; } = Duration.FromHours(72);
}
