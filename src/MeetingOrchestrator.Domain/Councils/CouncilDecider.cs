using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Calendars;
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
            : command.By.Capacity != Capacity.Office ? new AccessRefusal.NotEntitled(command.By.Capacity, [Capacity.Office])
            : command switch
            {
                CouncilCommand.RegisterCouncil register => Register(register.Council, state),
                CouncilCommand.AdoptSchedule adopt => Adopt(adopt.Meetings, state),
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
            CouncilEvent.ScheduleAdopted adopted => state with { ScheduleVersion = adopted.Version, Schedule = adopted.Meetings },
            _ => throw new UnreachableException(),
        };
        return next with { Handled = state.Handled.Add(recorded.Command) };
    }

    private static Verdict<CouncilEvent> Register(Council council, CouncilState state) =>
        state.Council is { } known && known.Key != council.Key ? new CouncilRefusal.OtherCouncil(known.Key, council.Key)
        : CouncilCheck.Fault(council) is { } fault ? fault
        : state.Council?.Same(council) == true ? Verdict<CouncilEvent>.Accept()
        : Verdict<CouncilEvent>.Accept(new CouncilEvent.CouncilRegistered(council));

    private static Verdict<CouncilEvent> Adopt(ImmutableArray<PlannedMeeting> meetings, CouncilState state) =>
        Fault(meetings, state) is { } fault ? fault
        : state.ScheduleVersion > 0 && state.Schedule.Same(meetings) ? Verdict<CouncilEvent>.Accept()
        : Verdict<CouncilEvent>.Accept(new CouncilEvent.ScheduleAdopted(state.ScheduleVersion + 1, meetings));

    private static Refusal? Fault(ImmutableArray<PlannedMeeting> meetings, CouncilState state)
    {
        if (state.Council is not { } council)
        {
            return new CouncilRefusal.NotRegistered();
        }

        var numbers = new HashSet<int>();
        var ids = new HashSet<MeetingId>();
        foreach (var meeting in meetings)
        {
            if (!numbers.Add(meeting.Number) || !ids.Add(meeting.Meeting))
            {
                return new CouncilRefusal.MeetingRepeated(meeting.Number);
            }

            if (!council.Seats.Any(seat => seat.Key == meeting.Host))
            {
                return new CouncilRefusal.UnknownSeat(meeting.Host);
            }

            if (PlanCheck.Fault(meeting.Time) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }
}
