using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>Where the quorum stands, by the policy of the rules: who counts, for which purpose, and as of when.</summary>
public static class QuorumStanding
{
    /// <summary>
    /// Seats that count as present: those present and, where the rules let a proxy count for the quorum, those represented by one in force.
    /// </summary>
    /// <param name="rules">The rules of procedure in force.</param>
    /// <param name="attendance">Who is present, and the proxies.</param>
    public static ImmutableHashSet<SeatKey> Counted(RulesOfProcedure rules, AttendanceState attendance)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(attendance);
        return rules.Proxies is { CountsForQuorum: true } ? attendance.Present.Union(attendance.Proxies.Keys) : attendance.Present;
    }

    /// <summary>The quorum for deciding, counted now.</summary>
    /// <exception cref="InvalidOperationException">The meeting was not convened.</exception>
    public static QuorumFinding Now(MeetingState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Find(Frozen(state), state.Attendance);
    }

    /// <summary>
    /// The quorum that a vote opened now rests on: counted now or, where it stands for the session, as the latest roll call found it.
    /// </summary>
    /// <exception cref="InvalidOperationException">The meeting was not convened.</exception>
    public static QuorumFinding ForVote(MeetingState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var composition = Frozen(state);
        return composition.Rules.QuorumPolicy == QuorumPolicy.PerSession && state.Attendance.RollCalls is [.., var latest]
            ? latest.Quorum
            : Find(composition, state.Attendance);
    }

    /// <summary>The quorum for deciding, with everybody who counts.</summary>
    internal static QuorumFinding Find(Composition composition, AttendanceState attendance) =>
        Quorum.Find(composition, Counted(composition.Rules, attendance));

    /// <summary>The quorum for the debate, which may be a lesser one than for deciding.</summary>
    internal static QuorumFinding FindForDebate(Composition composition, AttendanceState attendance) => Find(
        composition.Rules.QuorumToOpen is { } toOpen ? composition with { Rules = composition.Rules with { Quorum = toOpen } } : composition, attendance);

    private static Composition Frozen(MeetingState state) =>
        state.Lifecycle.Composition ?? throw new InvalidOperationException("A meeting that was not convened has no quorum.");
}
