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

namespace MeetingOrchestrator.Application.Tests.Outbox;

/// <summary>What the transport is told of earlier attempts, and messages that never come to it.</summary>
public sealed class AttemptTests : ApplicationTest
{
    private const string Row = "message/invitation/kz-head";

    [Fact]
    public async Task Message_that_our_own_pace_holds_back_waits_to_the_instant_and_counts_no_attempt()
    {
        var told = await SendAsync(
            new ProviderException(ProviderFailure.Paced, "paced", Duration.FromSeconds(7)), new ProviderException(ProviderFailure.Paced, "paced", Duration.FromSeconds(7)), null);

        told.ShouldBe([false, false, false]);
        (await RowAsync(Row)).ShouldSatisfyAllConditions(row => row.End.ShouldBe(EffectEnd.Done), row => row.Attempts.ShouldBe(1));
    }

    [Fact]
    public async Task Attempts_that_certainly_did_nothing_do_not_make_the_transport_look()
    {
        var told = await SendAsync(new ProviderException(ProviderFailure.TryAgain, "busy"), new ProviderException(ProviderFailure.TryAgain, "busy"), null);

        told.ShouldBe([false, false, false]);
        (await RowAsync(Row)).Attempts.ShouldBe(3);
    }

    [Fact]
    public async Task Attempt_that_cannot_be_told_is_remembered_through_all_that_follow()
    {
        var told = await SendAsync(
            new ProviderException(ProviderFailure.Ambiguous, "timeout"), new ProviderException(ProviderFailure.TryAgain, "busy"),
            new ProviderException(ProviderFailure.Paced, "paced"), null);

        told.ShouldBe([false, true, true, true]);
        Progress(await StateAsync()).ShouldBe(MessageProgress.Issued);
    }

    [Fact]
    public async Task Busy_provider_does_not_make_one_attempt_that_cannot_be_told_the_last()
    {
        var busy = new ProviderException(ProviderFailure.TryAgain, "busy");
        await SendAsync(busy, busy, busy, new ProviderException(ProviderFailure.Ambiguous, "timeout"), null);

        Progress(await StateAsync()).ShouldBe(MessageProgress.Issued);
    }

    [Fact]
    public async Task Wait_of_centuries_is_cut_to_what_can_be_kept()
    {
        await SendAsync(new ProviderException(ProviderFailure.TryAgain, "broken", Duration.FromDays(365_000)));

        ((await Outbox.NextAsync(Cancellation)).ShouldNotBeNull() - Now).ShouldBeLessThanOrEqualTo(Duration.FromDays(30) + Duration.FromSeconds(2));
    }

    [Fact]
    public async Task Message_that_cannot_be_composed_fails_alone()
    {
        Outside.Mime.When(mime => mime.Compose(Arg.Is<MimeRequest>(request => request.To.Address.StartsWith("kz-head"))))
            .Do(_ => throw new FormatException("The mail address is not valid."));
        await InviteAsync();

        (await HappenedAsync<MeetingEvent.MessageFailed>()).ShouldBe([new(MessageKey.Parse("invitation/kz-head"), "message-malformed")]);
        (await RowAsync(Row)).ShouldSatisfyAllConditions(row => row.End.ShouldBe(EffectEnd.Parked), row => row.Note.ShouldBe("message-malformed"));
        await Outside.Transport.ReceivedWithAnyArgs(Given.People.Count - 1).SendAsync(default!, false, Cancellation);
    }

    [Fact]
    public async Task Message_refused_for_good_is_told_to_the_meeting()
    {
        await SendAsync(new ProviderException(ProviderFailure.Refused, "ErrorInvalidRecipients"));

        (await HappenedAsync<MeetingEvent.MessageFailed>()).ShouldBe([new(MessageKey.Parse("invitation/kz-head"), "ErrorInvalidRecipients")]);
    }

    [Fact]
    public async Task Message_withdrawn_while_it_waited_is_not_sent()
    {
        await SendAsync(new ProviderException(ProviderFailure.TryAgain, "busy", Duration.FromMinutes(5)));
        await OfficeAsync((id, at, by) => new MeetingCommand.CancelMeeting { Id = id, At = at, By = by }, "cancel");
        Progress(await StateAsync()).ShouldBe(MessageProgress.Withdrawn);
        Outside.Transport.ClearReceivedCalls();

        MoveTo(Now + Duration.FromMinutes(10));
        await DispatchAllAsync();

        await Outside.Transport.DidNotReceive().SendAsync(
            Arg.Is<OutgoingMessage>(message => Encoding.UTF8.GetString(message.Mime.ToArray()).Contains("kz-head")), Arg.Any<bool>(), Arg.Any<CancellationToken>());
        (await RowAsync(Row)).ShouldSatisfyAllConditions(row => row.End.ShouldBe(EffectEnd.Done), row => row.Note.ShouldBe("withdrawn"));
    }

    private static MessageProgress Progress(MeetingState state) => state.Invitations.Messages[MessageKey.Parse("invitation/kz-head")].Progress;

    /// <summary>Answers the attempts to send one message with these faults, one after the other, and says what the transport was told at each.</summary>
    private async Task<List<bool>> SendAsync(params ProviderException?[] answers)
    {
        var told = new List<bool>();
        Outside.Transport.SendAsync(default!, false, Cancellation).ReturnsForAnyArgs(call =>
        {
            if (!Encoding.UTF8.GetString(call.Arg<OutgoingMessage>().Mime.ToArray()).Contains("kz-head", StringComparison.Ordinal))
            {
                return Task.CompletedTask;
            }

            told.Add(call.Arg<bool>());
            return answers[told.Count - 1] is { } fault ? Task.FromException(fault) : Task.CompletedTask;
        });
        await InviteAsync();
        while (told.Count < answers.Length)
        {
            MoveTo((await Outbox.NextAsync(Cancellation)).ShouldNotBeNull());
            await DispatchAllAsync();
        }

        return told;
    }
}
