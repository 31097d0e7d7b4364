using CsCheck;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>What holds however a meeting is moved, put off and cancelled, and in whatever order the outside world answers.</summary>
public sealed class ConveningPropertyTests
{
    private const long Courses = 3_000;
    private static readonly Gen<Course> Course = CommandGenerator.CourseOf(StartingPoint.Convening, ConveningGenerator.Command);

    [Fact]
    public void Nobody_is_told_of_the_same_plan_by_two_messages_that_may_both_go_out() => Course.Sample(
        course => course.Run((scenario, _) => scenario.State.Invitations.Messages.Values
            .Where(message => message.Kind is MessageKind.Invitation or MessageKind.Change
                && message.Progress is MessageProgress.Due or MessageProgress.Issued or MessageProgress.Unknown
                // A message of unknown fate that a person sent again may turn out to have gone out too.
                && !scenario.State.Invitations.Messages.ContainsKey(NextOf(message)))
            .Select(message => (message.Recipient.Person, message.Change)).ShouldBeUnique()),
        iter: Courses);

    [Fact]
    public void Message_that_was_withdrawn_is_never_issued_and_none_is_due_twice() => Course.Sample(
        course =>
        {
            var withdrawn = new HashSet<MessageKey>();
            var due = new HashSet<MessageKey>();
            foreach (var happened in course.Run().Record.Select(recorded => recorded.Event))
            {
                (happened switch
                {
                    MessageDue message => due.Add(message.Message),
                    MessageWithdrawn message => withdrawn.Add(message.Message),
                    MessageIssued message => !withdrawn.Contains(message.Message),
                    MessageUnknown message => !withdrawn.Contains(message.Message),
                    _ => true,
                }).ShouldBeTrue($"{happened}");
            }
        },
        iter: Courses);

    [Fact]
    public void Nobody_is_invited_into_a_conference_or_an_entry_that_is_not_as_the_record_wants_it() => Course.Sample(
        course => course.Run((scenario, _) =>
        {
            foreach (var due in scenario.Verdict.Events.OfType<MessageDue>().Where(due => due.Kind is MessageKind.Invitation or MessageKind.Change))
            {
                var conference = scenario.State.Conference;
                conference.IsReady.ShouldBeTrue();
                scenario.State.Lifecycle.Phase.ShouldBeOneOf(MeetingPhase.Convened, MeetingPhase.Open, MeetingPhase.Suspended);
                if (Participants.Languages(scenario.State).Contains(due.Language))
                {
                    conference.Entries[due.Language].ShouldSatisfyAllConditions(
                        entry => entry.Stands.ShouldBeTrue(), entry => entry.Revision.ShouldBeGreaterThanOrEqualTo(conference.EntryRevision));
                }
            }
        }),
        iter: Courses);

    [Fact]
    public void Entries_of_a_meeting_that_is_off_are_cancelled_and_its_conference_goes_last() => Course.Sample(
        course => course.Run((scenario, _) =>
        {
            var (state, conference) = (scenario.State, scenario.State.Conference);
            if (state.Lifecycle.Phase is MeetingPhase.Postponed or MeetingPhase.Cancelled)
            {
                conference.Entries.Values.Where(entry => entry.ProviderEventId is not null).ShouldAllBe(entry => entry.CancellationAsked);
                state.Invitations.Messages.Values.Where(message => message.Progress == MessageProgress.Due).ShouldAllBe(message =>
                    message.Kind == MessageKind.Postponement || message.Kind == MessageKind.Cancellation || message.Kind == MessageKind.DelegationReviewed);
            }

            if (scenario.Verdict.Events.OfType<ConferenceDeletionDue>().Any())
            {
                state.Lifecycle.Phase.ShouldBe(MeetingPhase.Cancelled);
                conference.Entries.Values.ShouldAllBe(entry => entry.ProviderEventId == null || entry.Cancelled);
            }
        }),
        iter: Courses);

    [Fact]
    public void Everything_asked_of_the_provider_is_asked_once() => Course.Sample(
        course => course.Run().Record.Select(recorded => recorded.Event)
            .Where(happened => happened is CalendarEntryDue or CalendarEntryUpdateDue or CalendarEntryCancellationDue or ConferenceUpdateDue or ConferenceDeletionDue)
            .ShouldBeUnique(),
        iter: Courses);

    [Fact]
    public void Everybody_invited_sits_in_one_delegation() => Course.Sample(
        course => course.Run((scenario, _) =>
            Participants.Invited(scenario.State).Select(invited => invited.Person.Person).ShouldBeUnique()),
        iter: Courses);

    [Fact]
    public void State_is_the_fold_of_the_record() => Course.Sample(
        course =>
        {
            var scenario = course.Run();
            Canonical.Of(scenario.Record.Aggregate(MeetingState.Initial, MeetingDecider.Evolve)).ShouldBe(Canonical.Of(scenario.State));
        },
        iter: Courses);

    // Once everything asked for is answered, everybody who takes part knows the plan as it is, or a person has to look.
    [Fact]
    public void Everybody_knows_once_the_outside_world_has_answered() => Course.Sample(
        course =>
        {
            var scenario = course.Run();
            var (state, at) = (scenario.State, scenario.Record[^1].At);
            if (state.Lifecycle.Phase != MeetingPhase.Convened || at >= state.Lifecycle.Plan!.Time.End || state.Conference.ConferenceDigest is null)
            {
                return;
            }

            // Four rounds: the revision, cancellations left over, new entries, their revision.
            for (var round = 0; round < 4; round++)
            {
                scenario.When(Give.Hardening().At(at)).When(Give.Updated(scenario.State.Conference.Asked).At(at));
                foreach (var language in Enum.GetValues<Language>())
                {
                    scenario.When(Give.JoinInformation(language).At(at));
                    if (scenario.State.Conference.Entries.TryGetValue(language, out var entry))
                    {
                        scenario.When(Give.EntryCancelled(language, entry.Generation).At(at));
                        scenario.When(Give.Entry(language, entry.ProviderEventId ?? $"new-{language}-{entry.Generation}", entry.Generation).At(at));
                        scenario.When(Give.EntryUpdated(language, entry.Generation, scenario.State.Conference.Entries[language].Asked).At(at));
                    }
                }
            }

            var messages = scenario.State.Invitations.Messages.Values.Where(message => message.Kind is MessageKind.Invitation or MessageKind.Change)
                .Where(message => message.Change == scenario.State.Lifecycle.Changes).Select(message => message.Recipient.Person).ToHashSet();
            Participants.Invited(scenario.State).ShouldAllBe(invited => messages.Contains(invited.Person.Person));
        },
        iter: Courses);

    private static MessageKey NextOf(Message message)
    {
        var (purpose, person) = (message.Key.Value.Split('/')[0], message.Key.Value.Split('/')[1]);
        var parts = purpose.Split("-r");
        var number = parts.Length > 1 && int.TryParse(parts[^1], out var resent) ? resent : 0;
        return MessageKey.Parse($"{(number == 0 ? purpose : purpose[..purpose.LastIndexOf("-r", StringComparison.Ordinal)])}-r{number + 1}/{person}");
    }
}
