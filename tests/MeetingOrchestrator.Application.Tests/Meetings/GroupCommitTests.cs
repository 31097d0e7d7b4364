using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Voting;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Application.Tests.Meetings;

public sealed class GroupCommitTests : ApplicationTest
{
    private WatchedJournal Watched => (WatchedJournal)Journal;

    [Fact]
    public async Task Commands_that_come_while_a_commit_is_under_way_share_the_next_one()
    {
        await Sitting.OpenVoteAsync(Journal, 201);

        var receipts = await Task.WhenAll(await BehindHeldCommitAsync(Enumerable.Range(1, 200).Select(seat => Sitting.Ballot(seat))));

        Watched.Commits.Count(commit => commit.Commit.Entries.Any(entry => entry.Type == "ballot-cast")).ShouldBe(2);
        var entries = await Stored.ReadAsync(Journal, StreamName.Of(Given.Meeting));
        Stored.ShouldBeOneChain(entries);
        receipts.Select(receipt => receipt.Sequence).ShouldBe(Enumerable.Range(6, 200).Select(number => (long)number));
        foreach (var (receipt, index) in receipts.Select((receipt, index) => (receipt, index)))
        {
            var entry = entries.Single(stored => stored.Entry.Sequence == receipt.Sequence);
            receipt.Head.ShouldBe(entry.Entry.Hash);
            var cast = (MeetingEvent.BallotCast)EventCodec<MeetingEvent>.Decode(entry.Entry.Payload.Span).Event;
            cast.Seat.ShouldBe(Sitting.Seat(index + 1));
            receipt.Events.ShouldBe([cast]);
        }
    }

    [Fact]
    public async Task Nobody_is_answered_before_the_commit_not_even_the_refused()
    {
        await Sitting.OpenVoteAsync(Journal, 3);
        using var gate = new Gate();
        var receipts = await BehindHeldCommitAsync(
            [Sitting.Ballot(1), Sitting.Close(), Sitting.Ballot(2)], () => Watched.BeforeCommit = gate.PassAsync);
        await gate.Reached;

        // A read through the store gives an answer that came too early the time to show itself.
        (await Stored.ReadAsync(Journal, StreamName.Of(Given.Meeting))).Count.ShouldBe(5);
        receipts.ShouldAllBe(receipt => !receipt.IsCompleted);

        gate.Open();
        var answered = await Task.WhenAll(receipts);
        answered[0].Refusal.ShouldBeNull();
        answered[2].Refusal.ShouldBeOfType<VotingRefusal.WrongStage>();
    }

    [Fact]
    public async Task Command_repeated_in_its_batch_and_later_yields_no_second_event()
    {
        await Sitting.OpenVoteAsync(Journal, 3);

        var receipts = await Task.WhenAll(await BehindHeldCommitAsync([Sitting.Ballot(1), Sitting.Ballot(1)]));
        var later = await ExecuteAsync(Sitting.Ballot(1));

        receipts[0].Events.ShouldHaveSingleItem();
        new[] { receipts[1], later }.ShouldAllBe(receipt => receipt.Refusal == null && receipt.Events.IsEmpty && receipt.Sequence == 6);
        (await EventsAsync()).Count.ShouldBe(6);
    }

    [Fact]
    public async Task Lost_claim_fails_its_own_command_alone()
    {
        await Sitting.OpenVoteAsync(Journal, 4);
        var stale = new OutboxSettlement("council-30/none", 1, EffectEnd.Done);

        var before = await BehindHeldCommitAsync([Sitting.Ballot(1)], then: () =>
        [
            Meetings.ExecuteAsync(Given.Meeting, Sitting.Ballot(2), stale, Cancellation),
            ExecuteAsync(Sitting.Ballot(3)),
        ]);
        var receipts = await Task.WhenAll(before);

        receipts.Select(receipt => receipt.ClaimLost).ShouldBe([false, true, false]);
        receipts[1].Events.ShouldBeEmpty();
        Stored.ShouldBeOneChain(await Stored.ReadAsync(Journal, StreamName.Of(Given.Meeting)));
        (await EventsAsync()).Select(recorded => recorded.Event).OfType<MeetingEvent.BallotCast>().Select(cast => cast.Seat)
            .ShouldBe([Sitting.Seat(0), Sitting.Seat(1), Sitting.Seat(3)]);
    }

    [Fact]
    public async Task Outage_fails_the_callers_of_the_batch_and_later_commands_work()
    {
        await Sitting.OpenVoteAsync(Journal, 4);
        var failing = await BehindHeldCommitAsync(
            [Sitting.Ballot(1), Sitting.Ballot(2)], () => Watched.BeforeCommit = () => throw new IOException("The disk is full."));
        foreach (var receipt in failing)
        {
            await Should.ThrowAsync<IOException>(receipt);
        }

        Watched.BeforeCommit = () => Task.CompletedTask;
        (await ExecuteAsync(Sitting.Ballot(1))).Sequence.ShouldBe(6);
        (await EventsAsync()).Count.ShouldBe(6);
    }

    [Fact]
    public async Task Command_that_cannot_be_carried_out_fails_alone()
    {
        // Convened of a council that was never registered: its conference cannot be composed.
        await Stored.AppendAsync(Journal, Given.Meeting, Given.Notice, new MeetingEvent.MeetingPlanned(Given.Key, Given.Plan, Given.Rules.Timeline));
        var office = new Actor(Capacity.Office);
        var items = Specimens.Agenda;
        var first = new MeetingCommand.DraftAgenda(items[..1]) { Id = CommandId.Parse("draft:1"), At = Given.Notice, By = office };
        var convene = new MeetingCommand.PerformMilestone(MilestoneKey.Parse("notice-p45d"), Given.Council) { Id = CommandId.Parse("due:1"), At = Given.Notice, By = Actor.Service };
        var second = new MeetingCommand.DraftAgenda(items) { Id = CommandId.Parse("draft:2"), At = Given.Notice, By = office };

        var receipts = await BehindHeldCommitAsync([convene, second], first: first);

        await Should.ThrowAsync<InvalidOperationException>(receipts[0]);
        (await receipts[1]).Events.ShouldHaveSingleItem().ShouldBeOfType<MeetingEvent.AgendaDrafted>();
    }

    [Fact]
    public async Task Disposal_stores_what_waits()
    {
        await Sitting.OpenVoteAsync(Journal, 51);
        using var gate = new Gate();
        var process = Open(WatchedJournal.Watch);
        ((WatchedJournal)process.GetRequiredService<IJournal>()).BeforeCommit = gate.PassAsync;
        var meetings = process.GetRequiredService<IMeetings>();
        var receipts = Enumerable.Range(0, 51).Select(seat => meetings.ExecuteAsync(Given.Meeting, Sitting.Ballot(seat), Cancellation)).ToList();
        await gate.Reached;

        var disposal = process.DisposeAsync().AsTask();
        gate.Open();
        await disposal;

        (await Task.WhenAll(receipts)).ShouldAllBe(receipt => receipt.Events.Length == 1);
        (await EventsAsync()).Count.ShouldBe(4 + 51);
        await Should.ThrowAsync<InvalidOperationException>(meetings.ExecuteAsync(Given.Meeting, Sitting.Ballot(0), Cancellation));
    }

    private protected override void Configure(IServiceCollection services) => WatchedJournal.Watch(services);

    private Task<Receipt> ExecuteAsync(MeetingCommand command) => Meetings.ExecuteAsync(Given.Meeting, command, Cancellation);

    /// <summary>Holds the commit of a first command until the others wait, so that they make one batch.</summary>
    private async Task<List<Task<Receipt>>> BehindHeldCommitAsync(
        IEnumerable<MeetingCommand> commands, Action? beforeRelease = null, Func<IEnumerable<Task<Receipt>>>? then = null, MeetingCommand? first = null)
    {
        using var gate = new Gate();
        Watched.BeforeCommit = gate.PassAsync;
        var held = ExecuteAsync(first ?? Sitting.Ballot(0));
        await gate.Reached;
        Watched.BeforeCommit = () => Task.CompletedTask;
        List<Task<Receipt>> waiting = [.. commands.Select(ExecuteAsync), .. then?.Invoke() ?? []];
        beforeRelease?.Invoke();
        gate.Open();
        await held;
        return waiting;
    }
}
