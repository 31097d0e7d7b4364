using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Readiness;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Web.Components.Office;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>Puts together what the board shows: readiness, names, and the settings of the conference.</summary>
internal sealed class OfficeReader(IReadinessBoard boards, IMeetings meetings, IPeople people, ICouncils councils, IUnmatchedNames names)
{
    /// <summary>The view; null when there is no such meeting.</summary>
    public async Task<OfficeView?> ReadAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        if (await boards.ReadAsync(meeting, cancellationToken) is not { } board)
        {
            return null;
        }

        var state = await meetings.StateAsync(meeting, cancellationToken);
        var council = state.Lifecycle.Council is { } key ? await councils.FindAsync(key, cancellationToken) : null;
        var recipients = board.Seats.SelectMany(seat => seat.Messages).Select(message => message.Recipient.Person);
        var members = state.Accreditation.Delegations.Values.SelectMany(delegation => delegation.Members).Select(member => member.Person.Person);
        return new OfficeView(
            board, council?.Name, state.Conference.Security, state.Accreditation.Delegations,
            await people.FindAsync([.. recipients.Concat(members).Distinct()], cancellationToken),
            await names.FindAsync(meeting, cancellationToken));
    }
}
