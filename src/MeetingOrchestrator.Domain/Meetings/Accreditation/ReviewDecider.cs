using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Accreditation;

/// <summary>
/// The office's review of a composition, of the current version only. Approval changes who takes part: the conference and the calendar
/// entries are brought up to date by a revision, and members who were not invited yet are invited once they are.
/// </summary>
internal static class ReviewDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state)
    {
        var (seat, version, reviewed, status) = command switch
        {
            ApproveDelegation approve => (approve.Seat, approve.Version,
                (MeetingEvent)new DelegationApproved(approve.Seat, approve.Version), DelegationStatus.Approved),
            RejectDelegation reject => (reject.Seat, reject.Version,
                new DelegationRejected(reject.Seat, reject.Version, reject.Reason), DelegationStatus.Rejected),
            RequestDelegationChange request => (request.Seat, request.Version,
                new DelegationChangeRequested(request.Seat, request.Version, request.Reason), DelegationStatus.ChangeRequested),
            _ => throw new UnreachableException(),
        };
        if (Require.Seat(state, seat) is { } unknown)
        {
            return unknown;
        }

        if (!state.Accreditation.Delegations.TryGetValue(seat, out var delegation))
        {
            return new AccreditationRefusal.NotNamed(seat);
        }

        var reason = (command as RejectDelegation)?.Reason ?? (command as RequestDelegationChange)?.Reason;
        return delegation.Version != version ? new AccreditationRefusal.StaleVersion(seat, version, delegation.Version)
            : delegation.Status == status && delegation.Reason == reason ? Verdict<MeetingEvent>.Accept()
            : delegation.Status == DelegationStatus.Approved ? new AccreditationRefusal.AlreadyApproved(seat, version)
            : Verdict<MeetingEvent>.Accept(Following.With([reviewed, .. Tell(seat, version, state)], command, state));
    }

    // Whoever named the delegation is told, not whoever heads it from now on.
    private static ImmutableArray<MeetingEvent> Tell(SeatKey seat, int version, MeetingState state) =>
        Participants.FocalPoint(state, seat) is { } focalPoint
            ? [Notices.To(focalPoint, Purpose(focalPoint.Person.Person, version, state), MessageKind.DelegationReviewed)]
            : [];

    // The office may change its mind about a version: each time is a message of its own.
    private static string Purpose(PersonKey person, int version, MeetingState state)
    {
        for (var time = 1; ; time++)
        {
            var purpose = string.Create(CultureInfo.InvariantCulture, $"delegation-review-v{version}{(time == 1 ? "" : $"-{time}")}");
            if (!state.Invitations.Messages.ContainsKey(Notices.Key(purpose, person)))
            {
                return purpose;
            }
        }
    }
}
