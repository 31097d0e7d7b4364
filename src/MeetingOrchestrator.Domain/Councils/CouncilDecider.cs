using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Decides what a command does to a council, and folds what happened. Pure.</summary>
public static class CouncilDecider
{
    /// <summary>Events, or a refusal that says why. Data equal to those in force yield none.</summary>
    public static Verdict<CouncilEvent> Decide(CouncilCommand command, CouncilState state)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(state);
        return state.Handled.Contains(command.Id) ? Verdict<CouncilEvent>.Accept()
            : state.HandledRequests.Fault(command.Id) is { } other ? other
            : command.By.Capacity != Capacity.Office ? new AccessRefusal.NotEntitled(command.By.Capacity, [Capacity.Office])
            : command switch
            {
                CouncilCommand.RegisterCouncil register => Register(register.Council, state),
                CouncilCommand.DraftSchedule or CouncilCommand.AdoptSchedule or CouncilCommand.AmendSchedule => ScheduleDecider.Decide(command, state),
                CouncilCommand.RequestExtraordinaryMeeting or CouncilCommand.SupportExtraordinaryMeeting =>
                    ExtraordinaryDecider.Decide(command, state),
                _ => throw new UnreachableException(),
            };
    }

    /// <summary>The state after one more event.</summary>
    public static CouncilState Evolve(CouncilState state, Recorded<CouncilEvent> recorded)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(recorded);
        var next = recorded.Event switch
        {
            CouncilEvent.CouncilRegistered registered => state with { Council = registered.Council },
            CouncilEvent.ScheduleDrafted or CouncilEvent.ScheduleAdopted or CouncilEvent.ScheduleAmended =>
                ScheduleDecider.Evolve(state, recorded.Event),
            CouncilEvent.ExtraordinaryMeetingRequested or CouncilEvent.ExtraordinaryMeetingSupported or CouncilEvent.ExtraordinaryMeetingGranted =>
                ExtraordinaryDecider.Evolve(state, recorded.Event),
            _ => throw new UnreachableException(),
        };
        return next with { Handled = state.Handled.Add(recorded.Command), HandledRequests = state.HandledRequests.Add(recorded.Command) };
    }

    private static Verdict<CouncilEvent> Register(Council council, CouncilState state) =>
        state.Council is { } known && known.Key != council.Key ? new CouncilRefusal.OtherCouncil(known.Key, council.Key)
        : CouncilCheck.Fault(council) is { } fault ? fault
        : state.Council?.Same(council) == true ? Verdict<CouncilEvent>.Accept()
        : Verdict<CouncilEvent>.Accept(new CouncilEvent.CouncilRegistered(council));
}
