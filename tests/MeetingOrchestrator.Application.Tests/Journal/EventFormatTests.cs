using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Tests.Journal;

/// <summary>Names and numbers are the record's format: records written years ago are read by them.</summary>
public sealed class EventFormatTests
{
    private static readonly Type[] Floating = [typeof(double), typeof(float), typeof(Half), typeof(decimal)];

    [Fact]
    public void Names_of_meeting_events_stay_as_records_hold_them() => EventCodec<MeetingEvent>.Names.ShouldBe(
    [
        "agenda-adopted",
        "agenda-amendment-adopted",
        "agenda-amendment-proposed",
        "agenda-amendment-rejected",
        "agenda-amendment-withdrawn",
        "agenda-drafted",
        "agenda-published",
        "amendments-ordered",
        "appeal-settled",
        "appeal-withdrawn",
        "attendance-matched",
        "attendance-report-due",
        "ballot-cast",
        "ballot-changed",
        "budget-extended",
        "calendar-entry-cancellation-due",
        "calendar-entry-cancelled",
        "calendar-entry-created",
        "calendar-entry-due",
        "calendar-entry-update-due",
        "calendar-entry-updated",
        "casting-vote-given",
        "conference-attendance-recorded",
        "conference-created",
        "conference-deleted",
        "conference-deletion-due",
        "conference-hardened",
        "conference-hardening-failed",
        "conference-joined",
        "conference-left",
        "conference-security-chosen",
        "conference-update-due",
        "conference-updated",
        "connection-established",
        "connection-lost",
        "connection-tested",
        "credentials-accepted",
        "credentials-questioned",
        "credentials-submitted",
        "debate-adjourned",
        "debate-closed",
        "decision-adopted",
        "decision-drafted",
        "decision-not-adopted",
        "decision-reopened",
        "decision-superseded",
        "decision-text-approved",
        "delegation-approved",
        "delegation-change-requested",
        "delegation-named",
        "delegation-rejected",
        "document-issued",
        "documents-due",
        "floor-given",
        "floor-request-withdrawn",
        "floor-requested",
        "floor-requested-on-motion",
        "floor-withdrawn",
        "invitation-opened",
        "item-closed",
        "item-noted",
        "item-opened",
        "join-information-obtained",
        "lack-of-interest-declared",
        "lobby-opened",
        "meeting-adjourned",
        "meeting-archived",
        "meeting-cancelled",
        "meeting-closed",
        "meeting-convened",
        "meeting-opened",
        "meeting-planned",
        "meeting-postponed",
        "meeting-rescheduled",
        "meeting-resumed",
        "meeting-suspended",
        "message-due",
        "message-expired",
        "message-failed",
        "message-issued",
        "message-undelivered",
        "message-unknown",
        "message-withdrawn",
        "milestone-passed",
        "minutes-approved",
        "motion-carried",
        "motion-lost",
        "motion-moved",
        "motion-withdrawn",
        "objection-raised",
        "obligation-closed",
        "obligation-reported",
        "opening-due",
        "outcome-declared",
        "point-of-order-raised",
        "private-signal-sent",
        "proxy-filed",
        "proxy-withdrawn",
        "quorum-challenged",
        "quorum-lost",
        "quorum-restored",
        "replies-due",
        "reply-received",
        "reservation-attached",
        "roll-call-completed",
        "roll-call-started",
        "ruling-appealed",
        "ruling-given",
        "scheduled-closing-missed",
        "scheduled-closing-put-off",
        "scheduled-opening-missed",
        "seat-arrived",
        "seat-called",
        "seat-called-to-vote",
        "seat-handed-over",
        "seat-left",
        "seat-taken",
        "seat-vacated",
        "secret-ballot-cast",
        "secret-ballots-counted",
        "separate-opinion-attached",
        "silence-broken",
        "speaker-moved",
        "speakers-list-closed",
        "speakers-list-reopened",
        "speakers-swapped",
        "speech-ended",
        "speech-extended",
        "speech-paused",
        "speech-resumed",
        "speech-summarised",
        "text-amendment-adopted",
        "text-amendment-mooted",
        "text-amendment-proposed",
        "text-amendment-rejected",
        "text-amendment-withdrawn",
        "time-limit-set",
        "virtual-sitting-rules-adopted",
        "vote-annulled",
        "vote-closed",
        "vote-opened",
        "vote-passed",
        "vote-paused",
        "vote-proposed",
        "vote-resumed",
        "vote-withdrawn",
        "written-ballot-entered",
        "written-ballot-rejected",
    ]);

    [Fact]
    public void Names_of_council_events_stay_as_records_hold_them() =>
        EventCodec<CouncilEvent>.Names.ShouldBe(
        [
            "council-registered", "extraordinary-meeting-granted", "extraordinary-meeting-requested", "extraordinary-meeting-supported",
            "schedule-adopted", "schedule-amended", "schedule-drafted",
        ]);

    [Theory]
    [InlineData(typeof(MeetingEvent))]
    [InlineData(typeof(CouncilEvent))]
    public void Events_hold_no_floating_point_number(Type events) =>
        events.GetNestedTypes().SelectMany(type => Floats(type, [])).ShouldBeEmpty();

    [Fact]
    public void Floating_point_number_deep_in_a_type_is_found() => Floats(typeof(Planted), []).ShouldNotBeEmpty();

    private static IEnumerable<string> Floats(Type type, HashSet<Type> seen)
    {
        if (Floating.Contains(type))
        {
            return [type.Name];
        }

        var inner = type.IsGenericType ? type.GetGenericArguments() : [];
        var ours = type.Assembly == typeof(MeetingId).Assembly || type.Assembly == typeof(EventFormatTests).Assembly;
        IEnumerable<Type> members = ours
            ? [.. type.GetConstructors().SelectMany(maker => maker.GetParameters()).Select(x => x.ParameterType), .. type.GetNestedTypes()]
            : [];
        return seen.Add(type) ? inner.Concat(members).SelectMany(next => Floats(next, seen)) : [];
    }

    private sealed record Planted(System.Collections.Immutable.ImmutableArray<Share?> Shares);

    private readonly record struct Share(double Value);
}
