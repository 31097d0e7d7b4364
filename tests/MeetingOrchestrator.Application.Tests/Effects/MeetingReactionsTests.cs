using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Effects;

public sealed class MeetingReactionsTests
{
    // Every event has its line, so that a new one makes somebody say what it asks of the outside world.
    private static readonly Dictionary<string, string> Asked = new()
    {
        ["agenda-adopted"] = "",
        ["agenda-amendment-adopted"] = "",
        ["agenda-amendment-proposed"] = "",
        ["agenda-amendment-rejected"] = "",
        ["agenda-amendment-withdrawn"] = "",
        ["agenda-drafted"] = "",
        ["agenda-published"] = "",
        ["amendments-ordered"] = "",
        ["appeal-settled"] = "",
        ["appeal-withdrawn"] = "",
        ["attendance-matched"] = "",
        ["attendance-report-due"] = "FetchAttendance",
        ["ballot-cast"] = "",
        ["ballot-changed"] = "",
        ["budget-extended"] = "",
        ["calendar-entry-cancellation-due"] = "CancelCalendarEntry",
        ["calendar-entry-cancelled"] = "",
        ["calendar-entry-created"] = "",
        ["calendar-entry-due"] = "CreateCalendarEntry",
        ["calendar-entry-update-due"] = "UpdateCalendarEntry",
        ["calendar-entry-updated"] = "",
        ["casting-vote-given"] = "",
        ["conference-attendance-recorded"] = "",
        ["conference-created"] = "HardenConference",
        ["conference-deleted"] = "",
        ["conference-deletion-due"] = "DeleteConference",
        ["conference-hardened"] = "FetchJoinInformation FetchJoinInformation",
        ["conference-hardening-failed"] = "",
        ["conference-joined"] = "",
        ["conference-left"] = "",
        ["conference-security-chosen"] = "",
        ["conference-update-due"] = "UpdateConference",
        ["conference-updated"] = "FetchJoinInformation FetchJoinInformation",
        ["connection-established"] = "",
        ["connection-lost"] = "",
        ["connection-tested"] = "",
        ["credentials-accepted"] = "",
        ["credentials-questioned"] = "",
        ["credentials-submitted"] = "",
        ["debate-adjourned"] = "",
        ["debate-closed"] = "",
        ["decision-adopted"] = "",
        ["decision-drafted"] = "",
        ["decision-not-adopted"] = "",
        ["decision-reopened"] = "",
        ["decision-superseded"] = "",
        ["decision-text-approved"] = "",
        ["delegation-approved"] = "",
        ["delegation-change-requested"] = "",
        ["delegation-named"] = "",
        ["delegation-rejected"] = "",
        ["document-issued"] = "",
        ["documents-due"] = "IssueDocuments",
        ["floor-given"] = "",
        ["floor-request-withdrawn"] = "",
        ["floor-requested"] = "",
        ["floor-requested-on-motion"] = "",
        ["floor-withdrawn"] = "",
        ["invitation-opened"] = "",
        ["item-closed"] = "",
        ["item-noted"] = "",
        ["item-opened"] = "",
        ["join-information-obtained"] = "",
        ["lack-of-interest-declared"] = "",
        ["lobby-opened"] = "",
        ["meeting-adjourned"] = "SignHead",
        ["meeting-archived"] = "",
        ["meeting-cancelled"] = "",
        ["meeting-closed"] = "SignHead",
        ["meeting-convened"] = "CreateConference",
        ["meeting-opened"] = "",
        ["meeting-planned"] = "LayTimeline",
        ["meeting-postponed"] = "",
        ["meeting-rescheduled"] = "LayTimeline",
        ["meeting-resumed"] = "",
        ["meeting-suspended"] = "",
        ["message-due"] = "SendMessage",
        ["message-expired"] = "",
        ["message-failed"] = "",
        ["message-issued"] = "",
        ["message-undelivered"] = "",
        ["message-unknown"] = "",
        ["message-withdrawn"] = "",
        ["milestone-passed"] = "",
        ["minutes-approved"] = "",
        ["motion-carried"] = "",
        ["motion-lost"] = "",
        ["motion-moved"] = "",
        ["motion-withdrawn"] = "",
        ["objection-raised"] = "",
        ["obligation-closed"] = "",
        ["obligation-reported"] = "",
        ["opening-due"] = "",
        ["outcome-declared"] = "",
        ["point-of-order-raised"] = "",
        ["private-signal-sent"] = "",
        ["proxy-filed"] = "",
        ["proxy-withdrawn"] = "",
        ["quorum-challenged"] = "",
        ["quorum-lost"] = "",
        ["quorum-restored"] = "",
        ["replies-due"] = "ReadReplies",
        ["reply-received"] = "",
        ["reservation-attached"] = "",
        ["roll-call-completed"] = "",
        ["roll-call-started"] = "",
        ["ruling-appealed"] = "",
        ["ruling-given"] = "",
        ["scheduled-closing-missed"] = "",
        ["scheduled-closing-put-off"] = "",
        ["scheduled-opening-missed"] = "",
        ["seat-arrived"] = "",
        ["seat-called"] = "",
        ["seat-called-to-vote"] = "",
        ["seat-handed-over"] = "",
        ["seat-left"] = "",
        ["seat-taken"] = "",
        ["seat-vacated"] = "",
        ["secret-ballot-cast"] = "",
        ["secret-ballots-counted"] = "",
        ["separate-opinion-attached"] = "",
        ["silence-broken"] = "",
        ["speaker-moved"] = "",
        ["speakers-list-closed"] = "",
        ["speakers-list-reopened"] = "",
        ["speakers-swapped"] = "",
        ["speech-ended"] = "",
        ["speech-extended"] = "",
        ["speech-paused"] = "",
        ["speech-resumed"] = "",
        ["speech-summarised"] = "",
        ["text-amendment-adopted"] = "",
        ["text-amendment-mooted"] = "",
        ["text-amendment-proposed"] = "",
        ["text-amendment-rejected"] = "",
        ["text-amendment-withdrawn"] = "",
        ["time-limit-set"] = "",
        ["virtual-sitting-rules-adopted"] = "",
        ["vote-annulled"] = "",
        ["vote-closed"] = "",
        ["vote-opened"] = "",
        ["vote-passed"] = "",
        ["vote-paused"] = "",
        ["vote-proposed"] = "",
        ["vote-resumed"] = "",
        ["vote-withdrawn"] = "",
        ["written-ballot-entered"] = "",
        ["written-ballot-rejected"] = "",
    };

    private static readonly MeetingState Convened = Fold(
        new MeetingEvent.MeetingPlanned(Given.Key, Given.Plan, Given.Rules.Timeline),
        new MeetingEvent.MeetingConvened(
            Given.Council.Name, Given.Council.Seats, Given.Council.Chair, Given.Council.PresidingOfficer, Given.Council.Delegates, Given.Rules),
        new MeetingEvent.ConferenceCreated("provider-meeting"),
        new MeetingEvent.CalendarEntryDue(Language.Russian, 1),
        new MeetingEvent.CalendarEntryCreated(Language.Russian, 1, "event", "uid"));

    public static TheoryData<string> Names => [.. EventCodec<MeetingEvent>.Names];

    [Fact]
    public void Table_has_a_line_for_every_event_and_no_other() =>
        Asked.Keys.Order(StringComparer.Ordinal).ShouldBe(EventCodec<MeetingEvent>.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void Event_asks_for_what_its_line_says(string name)
    {
        var type = typeof(MeetingEvent).GetNestedTypes().Single(nested => EventCodec<MeetingEvent>.NameOf(Make(nested)) == name);

        var intents = MeetingReactions.React(Make(type), Convened with { Lifecycle = Phase(name) });

        string.Join(' ', intents.Select(intent => intent.GetType().Name)).ShouldBe(Asked[name]);
    }

    [Fact]
    public void Meeting_imported_from_the_past_asks_for_nothing()
    {
        var past = Given.PlanOf(20, new LocalDateTime(2021, 2, 18, 11, 0));
        MeetingEvent[] events = [new MeetingEvent.MeetingPlanned(Given.Key, past, Given.Rules.Timeline), new MeetingEvent.MeetingArchived(ArchiveReason.EndedBeforeImport)];

        events.SelectMany(happened => MeetingReactions.React(happened, Fold(events))).ShouldBeEmpty();
    }

    [Fact]
    public void Approved_minutes_ask_for_their_signature() =>
        MeetingReactions.React(new MeetingEvent.MeetingArchived(ArchiveReason.MinutesApproved), Convened)
            .ShouldBe([new Intent.SignHead(HeadPurpose.Minutes)]);

    [Fact]
    public void Hardened_conference_asks_for_the_join_information_of_each_language_once() =>
        MeetingReactions.React(new MeetingEvent.ConferenceHardened(), Convened).ShouldBe(
        [
            new Intent.FetchJoinInformation(Language.Russian), new Intent.FetchJoinInformation(Language.English),
        ]);

    [Fact]
    public void Planned_meeting_lays_its_whole_timeline()
    {
        var planned = new MeetingEvent.MeetingPlanned(Given.Key, Given.Plan, Given.Rules.Timeline);

        var laid = MeetingReactions.React(planned, Fold(planned)).ShouldHaveSingleItem().ShouldBeOfType<Intent.LayTimeline>();

        laid.Milestones.Select(milestone => milestone.At).ShouldBe([Given.Notice, Given.Reminder, Given.Minutes, Given.Harvest]);
    }

    [Fact]
    public void Entry_that_does_not_exist_yet_is_neither_changed_nor_cancelled()
    {
        MeetingEvent[] events =
        [
            new MeetingEvent.CalendarEntryUpdateDue(Language.English, 1, 1), new MeetingEvent.CalendarEntryUpdateDue(Language.Russian, 2, 1),
            new MeetingEvent.CalendarEntryCancellationDue(Language.English, 1), new MeetingEvent.CalendarEntryCancellationDue(Language.Russian, 2),
        ];

        events.SelectMany(happened => MeetingReactions.React(happened, Convened)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(MeetingPhase.Cancelled, MessageKind.Cancellation)]
    [InlineData(MeetingPhase.Postponed, MessageKind.Postponement)]
    public void Entry_cancelled_says_whether_a_new_time_will_follow(MeetingPhase phase, MessageKind notice) =>
        MeetingReactions.React(
            new MeetingEvent.CalendarEntryCancellationDue(Language.Russian, 1), Convened with { Lifecycle = Convened.Lifecycle with { Phase = phase } })
            .ShouldBe([new Intent.CancelCalendarEntry(Language.Russian, 1, "event", notice)]);

    private static MeetingEvent Make(Type type) => type switch
    {
        _ when type == typeof(MeetingEvent.MeetingArchived) => new MeetingEvent.MeetingArchived(ArchiveReason.EndedBeforeImport),
        _ when type == typeof(MeetingEvent.CalendarEntryUpdateDue) => new MeetingEvent.CalendarEntryUpdateDue(Language.Russian, 1, 1),
        _ when type == typeof(MeetingEvent.CalendarEntryCancellationDue) => new MeetingEvent.CalendarEntryCancellationDue(Language.Russian, 1),
        _ => (MeetingEvent)new Specimen(new Random(1)).Of(type),
    };

    private static LifecycleState Phase(string name) =>
        name == "meeting-planned" ? Convened.Lifecycle with { Phase = MeetingPhase.Planned } : Convened.Lifecycle;

    private static MeetingState Fold(params MeetingEvent[] events) => events.Aggregate(
        MeetingState.Initial, (state, happened) => MeetingDecider.Evolve(state, new(happened, Given.Imported, CommandId.Parse("given"), Actor.Service)));
}
