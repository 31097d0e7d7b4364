using System.Text;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace MeetingOrchestrator.Application.Tests.Outbox;

public sealed class MessageDeliveryTests : ApplicationTest
{
    [Fact]
    public async Task Everybody_is_sent_their_invitation_once()
    {
        await ConveneAsync();
        await DispatchAllAsync();

        (await StateAsync()).Invitations.Messages.Values.Select(message => message.Progress)
            .ShouldBe(Enumerable.Repeat(MessageProgress.Issued, Given.People.Count));
        await Outside.Transport.ReceivedWithAnyArgs(Given.People.Count).SendAsync(default!, false, Cancellation);
        await Outside.Transport.DidNotReceive().SendAsync(Arg.Any<OutgoingMessage>(), true, Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Mail_that_cannot_be_told_is_tried_three_times_then_left_to_a_person()
    {
        var told = new List<bool>();
        Outside.Transport.SendAsync(default!, false, Cancellation).ReturnsForAnyArgs(call =>
        {
            if (To(call.Arg<OutgoingMessage>(), "kz-head"))
            {
                told.Add(call.Arg<bool>());
                throw new ProviderException(ProviderFailure.Ambiguous, "GatewayTimeout");
            }

            return Task.CompletedTask;
        });
        await ConveneAsync();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            await DispatchAllAsync();
            MoveTo(await Outbox.NextAsync(Cancellation) ?? Now);
        }

        told.ShouldBe([false, true, true]);
        (await RowAsync("message/invitation/kz-head")).ShouldSatisfyAllConditions(
            row => row.End.ShouldBe(EffectEnd.Unknown), row => row.Note.ShouldBe("GatewayTimeout"));
        Progress(await StateAsync(), "kz-head").ShouldBe(MessageProgress.Unknown);
        Progress(await StateAsync(), "ru-head").ShouldBe(MessageProgress.Issued);
    }

    [Fact]
    public async Task Refused_mail_is_parked_while_others_flow()
    {
        Outside.Transport.SendAsync(default!, false, Cancellation).ReturnsForAnyArgs(call => To(call.Arg<OutgoingMessage>(), "uz-head")
            ? throw new ProviderException(ProviderFailure.Refused, "ErrorInvalidRecipients")
            : Task.CompletedTask);
        await ConveneAsync();
        await DispatchAllAsync();

        (await RowAsync("message/invitation/uz-head")).ShouldSatisfyAllConditions(
            row => row.End.ShouldBe(EffectEnd.Parked), row => row.Note.ShouldBe("ErrorInvalidRecipients"));
        var state = await StateAsync();
        new[] { "kz-head", "ru-head", "eec-head" }.ShouldAllBe(person => Progress(state, person) == MessageProgress.Issued);
    }

    [Fact]
    public async Task Mail_whose_time_has_passed_is_not_sent()
    {
        Outside.Transport.SendAsync(default!, false, Cancellation).ThrowsAsyncForAnyArgs(new ProviderException(ProviderFailure.TryAgain, "ServiceUnavailable"));
        await ConveneAsync();
        await DispatchAllAsync();
        Outside.Transport.ClearReceivedCalls();

        MoveTo(Given.End);
        await DispatchAllAsync();

        await Outside.Transport.DidNotReceiveWithAnyArgs().SendAsync(default!, false, Cancellation);
        (await RowAsync("message/invitation/kz-head")).End.ShouldBe(EffectEnd.Expired);
        (await EventsAsync()).Select(recorded => recorded.Event).OfType<MeetingEvent.MessageExpired>().Count().ShouldBe(Given.People.Count);
    }

    [Fact]
    public async Task Settings_that_the_provider_did_not_keep_stop_everything_that_would_invite()
    {
        Outside.Conference.HardenAsync(default!, default!, Cancellation).ReturnsForAnyArgs(["allowRecording"]);
        await ConveneAsync();
        await DispatchAllAsync();

        (await RowAsync("conference/hardening")).ShouldSatisfyAllConditions(
            row => row.End.ShouldBe(EffectEnd.Parked), row => row.Note.ShouldBe("hardening-not-kept"));
        var events = (await EventsAsync()).Select(recorded => recorded.Event).ToList();
        events.OfType<MeetingEvent.ConferenceHardeningFailed>().ShouldHaveSingleItem().Differences.ShouldBe(["allowRecording"]);
        events.ShouldNotContain(happened => happened is MeetingEvent.CalendarEntryDue || happened is MeetingEvent.MessageDue);
        (await Outbox.ListAsync(Given.Meeting, Cancellation)).Count.ShouldBe(2);
        await Outside.Conference.DidNotReceiveWithAnyArgs().CreateCalendarEntryAsync(default!, Cancellation);
    }

    [Fact]
    public async Task Failures_show_their_kind_and_never_an_address_or_a_link()
    {
        const string Told = $"550 kz-head.canary@mail.example does not want {Outside.JoinLink}";
        var faults = new Queue<Exception>(
        [
            new InvalidOperationException(Told, new FormatException(Told)),
            new ProviderException(ProviderFailure.TryAgain, "ServiceUnavailable", null, new HttpRequestException(Told)),
            new AggregateException(Told, new FormatException(Told)),
        ]);
        Outside.Transport.SendAsync(default!, false, Cancellation)
            .ReturnsForAnyArgs(_ => faults.TryDequeue(out var fault) ? Task.FromException(fault) : Task.CompletedTask);
        await ConveneAsync();
        await DispatchAllAsync();
        MoveTo(Now + Duration.FromHours(1));
        await DispatchAllAsync();

        Logged.Text.ShouldContain(nameof(InvalidOperationException));
        Logged.Text.ShouldContain("ServiceUnavailable");
        Logged.Text.ShouldNotContain("canary");
        foreach (var report in await Outbox.ListAsync(Given.Meeting, Cancellation))
        {
            $"{report.Row.Key} {report.Note}".ShouldNotContain("canary");
        }

        (await Stored.ReadAsync(Journal, Application.Journal.StreamName.Of(Given.Meeting)))
            .Select(entry => Encoding.UTF8.GetString(entry.Entry.Payload.Span))
            .ShouldAllBe(payload => !payload.Contains("canary", StringComparison.Ordinal));
    }

    private static bool To(OutgoingMessage message, string person) =>
        Encoding.UTF8.GetString(message.Mime.Span).Contains($"{person}.", StringComparison.Ordinal);

    private static MessageProgress Progress(MeetingState state, string person) =>
        state.Invitations.Messages[MessageKey.Parse($"invitation/{person}")].Progress;
}
