using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;
using NSubstitute;

namespace MeetingOrchestrator.Application.Tests.Effects;

/// <summary>A convened meeting is moved, put off, cancelled: what the outside is asked for, in which order, and who is told.</summary>
public sealed class MovedMeetingTests : ApplicationTest
{
    private static readonly PlannedMeeting Moved = Given.PlanOf(30, new LocalDateTime(2027, 3, 25, 11, 0));

    [Fact]
    public async Task Moved_meeting_moves_its_conference_then_its_entries_and_then_tells_everybody_who_was_told()
    {
        await InviteAsync();
        Outside.Renderer.ClearReceivedCalls();
        Outside.Conference.ClearReceivedCalls();

        await MoveAsync(Moved, "first");
        await DispatchAllAsync();

        await Outside.Conference.Received(1).RescheduleAsync("provider-meeting", "Заседание / Meeting", Moved.Time.Start, Moved.Time.End, Arg.Any<CancellationToken>());
        await Outside.Conference.Received(1).HardenAsync("provider-meeting", Arg.Any<ConferenceSettings>(), Arg.Any<CancellationToken>());
        await Outside.Conference.Received(1).UpdateCalendarEntryAsync(
            "event/council-30/ru/1", Arg.Is<CalendarEntryRequest>(wanted => wanted.Start == Moved.Time.Start && wanted.Key == "council-30/ru/1"), Arg.Any<CancellationToken>());
        await Outside.Conference.Received(1).UpdateCalendarEntryAsync(
            "event/council-30/en/1", Arg.Is<CalendarEntryRequest>(wanted => wanted.Attendees.Length == 2), Arg.Any<CancellationToken>());
        var letters = Rendered();
        letters.Select(letter => letter.Kind).ShouldBe(Enumerable.Repeat(MessageKind.Change, Given.People.Count));
        letters.ShouldAllBe(letter => letter.PlanBefore == Given.Plan && letter.Meeting.Plan == Moved && letter.Reason == Given.T("Причина", "Reason"));
        letters.Select(letter => letter.Reference).ShouldBeUnique();
        Outside.Calendars.Received(Given.People.Count).Compose(Arg.Is<CalendarObject>(x => x.Sequence == 1 && !x.Cancelled));
        (await StateAsync()).Invitations.Messages.Values.ShouldAllBe(message => message.Progress == MessageProgress.Issued);
    }

    [Fact]
    public async Task Moved_twice_before_anything_was_delivered_is_carried_out_once_as_it_is_now()
    {
        await InviteAsync();
        await MoveAsync(Given.PlanOf(30, new LocalDateTime(2027, 3, 30, 11, 0)), "first");
        await MoveAsync(Moved, "second");
        await DispatchAllAsync();

        await Outside.Conference.ReceivedWithAnyArgs(1).RescheduleAsync(default!, default!, default, default, Cancellation);
        await Outside.Conference.Received(1).RescheduleAsync("provider-meeting", Arg.Any<string>(), Moved.Time.Start, Moved.Time.End, Arg.Any<CancellationToken>());
        (await Outbox.ListAsync(Given.Meeting, Cancellation)).Count(row => row.Note == "overtaken").ShouldBe(1);
        Rendered().Where(letter => letter.Kind == MessageKind.Change).ShouldAllBe(letter => letter.PlanBefore == Given.Plan && letter.Meeting.Plan == Moved);
    }

    [Fact]
    public async Task Settings_that_were_not_kept_after_the_move_keep_everybody_untold()
    {
        await InviteAsync();
        Outside.Conference.HardenAsync(default!, default!, Cancellation).ReturnsForAnyArgs(["allowRecording"]);
        await MoveAsync(Moved, "first");
        await DispatchAllAsync();

        await Outside.Conference.DidNotReceiveWithAnyArgs().UpdateCalendarEntryAsync(default!, default!, Cancellation);
        Rendered().ShouldNotContain(letter => letter.Kind == MessageKind.Change);
        (await RowAsync("conference/1")).ShouldSatisfyAllConditions(row => row.End.ShouldBe(EffectEnd.Parked), row => row.Note.ShouldBe("hardening-not-kept"));
    }

    [Fact]
    public async Task Moved_meeting_is_looked_at_at_its_new_milestones_and_the_old_ones_come_to_nothing()
    {
        await InviteAsync();
        await MoveAsync(Moved, "first");
        await DispatchAllAsync();
        MoveTo(Given.Reminder);
        await RunDueAsync();
        Rendered().ShouldNotContain(letter => letter.Kind == MessageKind.Reminder);

        MoveTo(Given.Reminder + Duration.FromDays(7));
        await RunDueAsync();
        Rendered().Count(letter => letter.Kind == MessageKind.Reminder).ShouldBe(Given.People.Count);
    }

    [Fact]
    public async Task Cancelled_meeting_cancels_its_entries_before_its_conference_is_deleted_and_tells_everybody()
    {
        await InviteAsync();
        await OfficeAsync((id, at, by) => new MeetingCommand.CancelMeeting(Given.T("Причина", "Reason")) { Id = id, At = at, By = by }, "cancel");
        await DispatchAllAsync();

        Received.InOrder(() =>
        {
            Outside.Conference.CancelCalendarEntryAsync("event/council-30/ru/1", "Comment Cancellation", Arg.Any<CancellationToken>());
            Outside.Conference.DeleteAsync("provider-meeting", Arg.Any<CancellationToken>());
        });
        await Outside.Conference.ReceivedWithAnyArgs(2).CancelCalendarEntryAsync(default!, default!, Cancellation);
        Outside.Calendars.Received(Given.People.Count).Compose(Arg.Is<CalendarObject>(x => x.Cancelled && x.Sequence == 1 && x.JoinUrl == null));
        (await HappenedAsync<MeetingEvent.ConferenceDeleted>()).ShouldHaveSingleItem();
        (await StateAsync()).Invitations.Messages.Values.Count(message => message is { Kind: MessageKind.Cancellation, Progress: MessageProgress.Issued })
            .ShouldBe(Given.People.Count);
    }

    [Fact]
    public async Task Meeting_put_off_keeps_its_conference_and_has_new_entries_once_its_time_is_known()
    {
        await InviteAsync();
        await OfficeAsync((id, at, by) => new MeetingCommand.PostponeMeeting { Id = id, At = at, By = by }, "postpone");
        await DispatchAllAsync();
        await Outside.Conference.Received(1).CancelCalendarEntryAsync("event/council-30/en/1", "Comment Postponement", Arg.Any<CancellationToken>());
        await Outside.Conference.DidNotReceiveWithAnyArgs().DeleteAsync(default!, Cancellation);
        Rendered().Count(letter => letter.Kind == MessageKind.Postponement).ShouldBe(Given.People.Count);

        await MoveAsync(Moved, "again");
        await DispatchAllAsync();

        (await StateAsync()).Lifecycle.Phase.ShouldBe(MeetingPhase.Convened);
        (await StateAsync()).Conference.Entries[Language.Russian].ShouldSatisfyAllConditions(
            entry => entry.Generation.ShouldBe(2), entry => entry.ProviderEventId.ShouldBe("event/council-30/ru/2"));
        Rendered().Count(letter => letter.Kind == MessageKind.Change).ShouldBe(Given.People.Count);
    }

    private Task MoveAsync(PlannedMeeting plan, string id) => OfficeAsync(
        (command, at, by) => new MeetingCommand.RescheduleMeeting(plan, Given.T("Причина", "Reason")) { Id = command, At = at, By = by }, id);

    private List<MessageFacts> Rendered() => [.. Outside.Renderer.ReceivedCalls()
        .Where(call => call.GetMethodInfo().Name == nameof(IMessageRenderer.RenderAsync))
        .Select(call => (MessageFacts)call.GetArguments()[0]!)];
}
