using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;

namespace MeetingOrchestrator.Application.Agendas;

/// <summary>A draft agenda drawn up of what earlier meetings left. It changes nothing: the office puts it, as it is or changed, by drafting the agenda.</summary>
/// <param name="Plan">The meeting that it is for.</param>
/// <param name="Items">The items.</param>
/// <param name="Left">What they were drawn up of.</param>
public sealed record AgendaProposal(PlannedMeeting Plan, ImmutableArray<AgendaItem> Items, NextAgenda Left);

/// <summary>Draws up draft agendas.</summary>
public interface IAgendaDrafts
{
    /// <summary>
    /// The draft for a meeting, of all meetings of its council with a lower number; obligations due by the meeting's day in the host's zone are
    /// to be reviewed. Null when the meeting is not planned.
    /// </summary>
    Task<AgendaProposal?> DrawUpAsync(MeetingId meeting, CancellationToken cancellationToken);
}
