using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Decisions;

namespace MeetingOrchestrator.Application.Meetings;

/// <summary>The lists as they follow from a meeting's state; the same for a commit and for a rebuild.</summary>
internal static class ListingProjection
{
    public static MeetingListing? Meeting(MeetingId meeting, MeetingState state) =>
        state.Lifecycle is { Council: { } council, Plan: { } plan } lifecycle
            ? new(meeting, council, plan.Number, lifecycle.Phase, plan.Time.Start, plan.Time.End, plan.Time.Zone, plan.Date)
            : null;

    public static IReadOnlyList<DecisionListing> Decisions(MeetingId meeting, MeetingState state) =>
        [.. state.Decisions.All.Select(decision => new DecisionListing(
            meeting,
            decision.Draft.Key,
            decision.Number,
            decision.State,
            decision.Draft.Verb,
            decision.Draft.Document,
            decision.State == DecisionState.Draft ? null : state.Lifecycle.ClosedAt))];
}
