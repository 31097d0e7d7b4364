using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Commands about the rules of a sitting.</summary>
internal static partial class Give
{
    public static MeetingCommand OpenRulesVote(string vote, string item = "1") =>
        new OpenVote(VoteKey.Parse(vote), ItemKey.Parse(item), new VoteSubject.VirtualSittingRules(), Sample.Text("by video?"))
        {
            Id = NoId,
            At = default,
            By = Chair,
        };
}
