using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>When the want of a quorum keeps the debate from beginning or going on.</summary>
internal static class QuorumRequirement
{
    // Before the first roll call nobody knows whether there is a quorum, and the opening goes on until it is called.
    public static Refusal? ToGoOn(MeetingState state) =>
        IsContinuous(state) && !state.Attendance.RollCalls.IsEmpty ? Found(state) : null;

    public static Refusal? ToTakeUp(ItemKey item, MeetingState state) =>
        !IsSubstance(item, state.Agenda) ? ToGoOn(state)
        : !IsContinuous(state) && (state.Lifecycle.Composition!.Rules.QuorumToOpen is null || HasBegun(state.Agenda)) ? null
        : Found(state);

    private static bool IsContinuous(MeetingState state) =>
        state.Lifecycle.Composition is { Rules.QuorumPolicy: QuorumPolicy.Continuous };

    // A quorum for opening the debate is asked for once: for the first item of substance.
    private static bool HasBegun(AgendaState agenda) =>
        (agenda.Open is { } open && IsSubstance(open, agenda)) || agenda.Closed.Any(item => IsSubstance(item, agenda));

    private static bool IsSubstance(ItemKey item, AgendaState agenda) =>
        agenda.Find(item)?.Purpose is not (null or ItemPurpose.Opening or ItemPurpose.AgendaAdoption);

    private static QuorumRefusal.NotQuorate? Found(MeetingState state) =>
        QuorumStanding.FindForDebate(state.Lifecycle.Composition!, state.Attendance) is { Satisfied: false } finding
            ? new QuorumRefusal.NotQuorate(finding.Present, finding.Members, finding.Required, finding.Share, finding.Article)
            : null;
}
