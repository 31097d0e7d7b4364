using System.Text.Json;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Meetings;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace MeetingOrchestrator.Application.Tests.Outbox;

/// <summary>One effect, the creation of the conference, and everything that can become of a delivery.</summary>
public sealed class DispatchTests : ApplicationTest
{
    private const string Row = "conference";

    private WatchedJournal Watched => (WatchedJournal)Journal;

    [Fact]
    public async Task Report_and_settlement_are_one_commit()
    {
        await ConveneAsync();
        await DispatchAsync();

        var report = Watched.Commits.Select(commit => commit.Commit).Single(commit => commit.Entries.Any(entry => entry.Type == "conference-created"));
        report.SettledEffects.ShouldHaveSingleItem().ShouldBe(new OutboxSettlement($"{Given.Meeting}/{Row}", 1, EffectEnd.Done));
        (await RowAsync(Row)).End.ShouldBe(EffectEnd.Done);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(86_400)]
    public async Task Throttled_effect_waits_at_least_as_long_as_was_asked(int seconds)
    {
        await ConveneAsync();
        FailOnce(new ProviderException(ProviderFailure.TryAgain, "TooManyRequests", Duration.FromSeconds(seconds)));
        await DispatchAsync();

        var next = (await Outbox.NextAsync(Cancellation)).ShouldNotBeNull();
        (next - Now).ShouldBeInRange(Duration.FromSeconds(seconds), Duration.FromSeconds(seconds + 2));
        (await RowAsync(Row)).ShouldSatisfyAllConditions(row => row.End.ShouldBeNull(), row => row.Note.ShouldBe("TooManyRequests"));

        MoveTo(next - Duration.Epsilon);
        (await Port<OutboxDispatcher>().DispatchAsync(Cancellation)).ShouldBeFalse();
        MoveTo(next);
        await DispatchAsync();
        (await RowAsync(Row)).End.ShouldBe(EffectEnd.Done);
    }

    [Fact]
    public async Task Unavailable_provider_is_asked_ever_more_rarely_and_never_given_up()
    {
        await ConveneAsync();
        Outside.Conference.CreateOrGetAsync(default!, Cancellation).ThrowsAsyncForAnyArgs(new ProviderException(ProviderFailure.TryAgain, "ServiceUnavailable"));
        for (var attempt = 1; attempt <= 12; attempt++)
        {
            await DispatchAsync();
            var next = (await Outbox.NextAsync(Cancellation)).ShouldNotBeNull();
            (next - Now).ShouldBeInRange(Duration.FromSeconds(2), Duration.FromSeconds(2) + Duration.Min(Duration.FromMinutes(15), Duration.FromSeconds(1 << attempt)));
            MoveTo(next);
        }

        (await RowAsync(Row)).ShouldSatisfyAllConditions(row => row.End.ShouldBeNull(), row => row.Attempts.ShouldBe(12));
    }

    [Fact]
    public async Task Refused_effect_is_parked_with_the_code_and_not_asked_for_again()
    {
        await ConveneAsync();
        FailOnce(new ProviderException(ProviderFailure.Refused, "ErrorAccessDenied"));
        await DispatchAsync();
        MoveTo(Now + Duration.FromDays(1));
        await DispatchAllAsync();

        (await RowAsync(Row)).ShouldSatisfyAllConditions(row => row.End.ShouldBe(EffectEnd.Parked), row => row.Note.ShouldBe("ErrorAccessDenied"));
        (await EventsAsync()).Select(recorded => recorded.Event).ShouldNotContain(happened => happened is MeetingEvent.ConferenceCreated);
        await Outside.Conference.ReceivedWithAnyArgs(1).CreateOrGetAsync(default!, Cancellation);
    }

    [Fact]
    public async Task Process_that_died_between_the_call_and_the_report_leaves_one_report()
    {
        await ConveneAsync();
        var dead = (await Outbox.ClaimAsync(Now, OutboxDispatcher.Lease, 16, Cancellation)).ShouldHaveSingleItem();
        await DispatchAllAsync();
        await Outside.Conference.DidNotReceiveWithAnyArgs().CreateOrGetAsync(default!, Cancellation);

        MoveTo(Now + OutboxDispatcher.Lease);
        await DispatchAsync();

        (await RowAsync(Row)).ShouldSatisfyAllConditions(row => row.End.ShouldBe(EffectEnd.Done), row => row.Attempts.ShouldBe(2));
        // Had it only been slow, its own report now comes too late.
        var late = new MeetingCommand.RecordConferenceCreated(Record.Digest.Of("provider-meeting"u8).ToString()) { Id = Domain.Kernel.CommandId.Parse("late"), At = Now, By = Domain.Kernel.Actor.Service };
        var settlement = new OutboxSettlement(dead.Row.Key, dead.Fence, EffectEnd.Done);
        (await Meetings.ExecuteAsync(Given.Meeting, late, settlement, Cancellation)).ClaimLost.ShouldBeTrue();
        (await EventsAsync()).Count(recorded => recorded.Event is MeetingEvent.ConferenceCreated).ShouldBe(1);
    }

    [Fact]
    public async Task Store_that_fails_at_the_report_leaves_the_effect_to_be_tried_again()
    {
        await ConveneAsync();
        Watched.BeforeCommit = () => throw new IOException("The disk is full.");
        await DispatchAsync();
        Watched.BeforeCommit = () => Task.CompletedTask;
        MoveTo((await Outbox.NextAsync(Cancellation)).ShouldNotBeNull());
        await DispatchAsync();

        (await RowAsync(Row)).ShouldSatisfyAllConditions(row => row.End.ShouldBe(EffectEnd.Done), row => row.Attempts.ShouldBe(2));
        (await EventsAsync()).Count(recorded => recorded.Event is MeetingEvent.ConferenceCreated).ShouldBe(1);
    }

    public static TheoryData<Exception> Unforeseen => [new TaskCanceledException("The request timed out."), new JsonException("The answer is no JSON.")];

    [Theory]
    [MemberData(nameof(Unforeseen), DisableDiscoveryEnumeration = true)]
    public async Task Call_that_broke_in_an_unforeseen_way_is_postponed(Exception fault)
    {
        await ConveneAsync();
        FailOnce(fault);
        await DispatchAsync();

        (await RowAsync(Row)).ShouldSatisfyAllConditions(row => row.End.ShouldBeNull(), row => row.Note.ShouldBe(fault.GetType().Name));
        ((await Outbox.NextAsync(Cancellation)).ShouldNotBeNull() - Now).ShouldBeLessThan(Duration.FromSeconds(5));
    }

    [Theory]
    [InlineData("create-conference", "{")]
    [InlineData("create-conference", "null")]
    [InlineData("dissolve-council", "{}")]
    public async Task Row_that_cannot_be_read_is_parked_and_logged_while_others_flow(string kind, string body)
    {
        await ConveneAsync();
        var poison = new OutboxRow($"{Given.Meeting}/poison", Given.Meeting, kind, body, Now, null);
        await Journal.CommitAsync([new Commit { Stream = StreamName.Of(Given.Meeting), Entries = [], Outbox = [poison] }], Cancellation);

        await DispatchAsync();

        (await RowAsync("poison")).ShouldSatisfyAllConditions(row => row.End.ShouldBe(EffectEnd.Parked), row => row.Note.ShouldBe("effect-unreadable"));
        (await RowAsync(Row)).End.ShouldBe(EffectEnd.Done);
        Logged.All.ShouldContain(line => line.Contains($"{Given.Meeting}/poison", StringComparison.Ordinal) && line.StartsWith("Error", StringComparison.Ordinal));
    }

    private protected override void Configure(IServiceCollection services) => WatchedJournal.Watch(services);

    private Task<bool> DispatchAsync() => Port<OutboxDispatcher>().DispatchAsync(Cancellation);

    private void FailOnce(Exception fault)
    {
        var failed = false;
        Outside.Conference.CreateOrGetAsync(default!, Cancellation).ReturnsForAnyArgs(_ =>
        {
            if (failed)
            {
                return Task.FromResult("provider-meeting");
            }

            failed = true;
            return Task.FromException<string>(fault);
        });
    }
}
