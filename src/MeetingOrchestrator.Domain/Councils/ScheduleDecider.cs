using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;
using static MeetingOrchestrator.Domain.Councils.CouncilCommand;
using static MeetingOrchestrator.Domain.Councils.CouncilEvent;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Takes the schedule of meetings from a draft to the version adopted, and to the versions that amend it.</summary>
internal static class ScheduleDecider
{
    public static Verdict<CouncilEvent> Decide(CouncilCommand command, CouncilState state) => command switch
    {
        DraftSchedule draft => Fault(draft.Meetings, state) is { } fault ? fault
            : state.Draft.Same(draft.Meetings) ? Verdict<CouncilEvent>.Accept()
            : Verdict<CouncilEvent>.Accept(new ScheduleDrafted(draft.Meetings)),
        AdoptSchedule adopt => Fault(adopt.Meetings, state) is { } fault ? fault : Adopt(adopt.Meetings, state),
        AmendSchedule amend => Fault(amend.Meetings, state) is { } fault ? fault : Amend(amend, state),
        _ => throw new UnreachableException(),
    };

    public static CouncilState Evolve(CouncilState state, CouncilEvent happened) => happened switch
    {
        ScheduleDrafted drafted => state with { Draft = drafted.Meetings },
        ScheduleAdopted adopted => state with { ScheduleVersion = adopted.Version, Schedule = adopted.Meetings, Draft = [] },
        // A draft that was laid down beside the amendment is of the next schedule and stays.
        ScheduleAmended amended => state with
        {
            ScheduleVersion = amended.Version,
            Schedule = amended.Meetings,
            Draft = state.Draft.Same(amended.Meetings) ? [] : state.Draft,
        },
        _ => state,
    };

    private static Verdict<CouncilEvent> Adopt(ImmutableArray<PlannedMeeting> meetings, CouncilState state) =>
        state.ScheduleVersion == 0 ? Verdict<CouncilEvent>.Accept(new ScheduleAdopted(1, meetings))
        : state.Schedule.Same(meetings) ? Verdict<CouncilEvent>.Accept()
        : new ScheduleRefusal.AmendInstead(state.ScheduleVersion);

    private static Verdict<CouncilEvent> Amend(AmendSchedule command, CouncilState state) =>
        state.ScheduleVersion == 0 ? new ScheduleRefusal.NotAdopted()
        : state.Schedule.Same(command.Meetings) ? Verdict<CouncilEvent>.Accept()
        : Past(command, state) is { } refusal ? refusal
        : Verdict<CouncilEvent>.Accept(new ScheduleAmended(state.ScheduleVersion + 1, command.Meetings, command.Reason));

    private static Refusal? Past(AmendSchedule command, CouncilState state)
    {
        var changed = state.Schedule.FirstOrDefault(known => WasHeld(known, command.At) && !command.Meetings.Contains(known));
        if (changed is not null)
        {
            return new ScheduleRefusal.MeetingEnded(changed.Number);
        }

        var late = command.Meetings.FirstOrDefault(given => HasEnded(given, command.At) && !state.Schedule.Contains(given));
        return late is null ? null : new ScheduleRefusal.InPast(late.Number, late.Time.End);
    }

    // A provisional date convenes nobody, so once it is past the meeting is still to come: it may be moved, or dropped.
    private static bool WasHeld(PlannedMeeting meeting, Instant at) => meeting.Date == DateCertainty.Fixed && HasEnded(meeting, at);

    private static bool HasEnded(PlannedMeeting meeting, Instant at) => meeting.Time.End <= at;

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
                return new ScheduleRefusal.MeetingRepeated(meeting.Number);
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
