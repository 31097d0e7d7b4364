namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>For whom a vote is shown.</summary>
public enum VoteAudience
{
    /// <summary>The presiding officer and the secretary: who has answered, so that nobody is closed out.</summary>
    Presidium,

    /// <summary>The delegations of members.</summary>
    Members,

    /// <summary>Organisations, observers and guests.</summary>
    Others,

    /// <summary>The screen of the hall, which everybody sees.</summary>
    HallScreen,
}
