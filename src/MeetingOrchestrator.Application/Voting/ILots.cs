using System.Security.Cryptography;
using MeetingOrchestrator.Domain.Meetings;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Application.Voting;

/// <summary>Draws lots.</summary>
public interface ILots
{
    /// <summary>A number from 0 to 2,147,483,646, each as likely.</summary>
    int Draw();
}

/// <summary>Lots from the system's source of randomness: nobody can foresee them.</summary>
internal sealed class RandomLots : ILots
{
    public int Draw() => RandomNumberGenerator.GetInt32(int.MaxValue);
}

/// <summary>Puts the lot into commands that may need one, over whatever stood there: who gives a command does not draw it.</summary>
internal static class Drawing
{
    public static MeetingCommand With(this MeetingCommand command, ILots lots) => command switch
    {
        OpenVote open => open with { Draw = lots.Draw() },
        OpenProposedVote open => open with { Draw = lots.Draw() },
        PerformMilestone perform => perform with { Draw = lots.Draw() },
        _ => command,
    };
}
