using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>What the service does of a vote at an instant.</summary>
/// <param name="Vote">The vote.</param>
/// <param name="Opens">Whether it is opened; else it is closed.</param>
/// <param name="At">When.</param>
public sealed record VoteWake(VoteKey Vote, bool Opens, Instant At)
{
    /// <summary>The key of the work: new for each time that is set, so that work laid for an earlier one finds nothing to do.</summary>
    public MilestoneKey Key => MilestoneKey.Parse(
        $"vote-{(Opens ? "opening" : "closing")}-{DeterministicId.Of(Vote.Value, At.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture))}");
}
