using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Voting;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Application.Tests.Meetings;

public sealed class TwoProcessesTests : ApplicationTest
{
    private static readonly VoteKey Second = VoteKey.Parse("second");

    private WatchedJournal Watched => (WatchedJournal)Journal;

    [Fact]
    public async Task Thousand_ballots_through_two_processes_are_all_stored_once_in_one_chain()
    {
        await Sitting.OpenVoteAsync(Journal, 1000);
        IMeetings[] processes = [Meetings, Open().GetRequiredService<IMeetings>()];

        var receipts = await Task.WhenAll(Enumerable.Range(0, 1000).Select(seat =>
            Task.Run(() => processes[seat % 2].ExecuteAsync(Given.Meeting, Sitting.Ballot(seat), Cancellation), Cancellation)));

        var entries = await Stored.ReadAsync(Journal, StreamName.Of(Given.Meeting));
        Stored.ShouldBeOneChain(entries);
        var cast = (await EventsAsync()).Select(recorded => recorded.Event).OfType<MeetingEvent.BallotCast>().Select(x => x.Seat).ToList();
        cast.Count.ShouldBe(1000);
        cast.ToHashSet().SetEquals(Enumerable.Range(0, 1000).Select(Sitting.Seat)).ShouldBeTrue();
        receipts.ShouldAllBe(receipt => receipt.Refusal == null && receipt.Events.Length == 1);
        var hashes = entries.ToDictionary(entry => entry.Entry.Sequence, entry => entry.Entry.Hash);
        receipts.ShouldAllBe(receipt => hashes[receipt.Sequence] == receipt.Head);
        receipts.Select(receipt => receipt.Sequence).Distinct().Count().ShouldBe(1000);
    }

    [Fact]
    public async Task Commit_that_lost_the_race_is_decided_again_on_what_was_stored()
    {
        await Sitting.OpenVoteAsync(Journal, 2);
        BeforeNextCommit(Sitting.Ballot(1));

        var receipt = await Meetings.ExecuteAsync(Given.Meeting, Sitting.Ballot(0), Cancellation);

        receipt.Sequence.ShouldBe(6);
        Watched.Commits.Select(commit => commit.Result).TakeLast(2).ShouldBe([CommitResult.Conflict, CommitResult.Stored]);
        Stored.ShouldBeOneChain(await Stored.ReadAsync(Journal, StreamName.Of(Given.Meeting)));
    }

    [Fact]
    public async Task Ballot_is_refused_when_another_process_closed_the_vote_first()
    {
        await Sitting.OpenVoteAsync(Journal, 2);
        BeforeNextCommit(Sitting.Close());

        var receipt = await Meetings.ExecuteAsync(Given.Meeting, Sitting.Ballot(0), Cancellation);

        receipt.Refusal.ShouldBeOfType<VotingRefusal.WrongStage>();
        (await EventsAsync()).Select(recorded => recorded.Event).ShouldNotContain(happened => happened is MeetingEvent.BallotCast);
    }

    [Fact]
    public async Task Refusal_never_rests_on_a_state_that_another_process_has_outrun()
    {
        await Sitting.OpenVoteAsync(Journal, 2);
        (await Meetings.ExecuteAsync(Given.Meeting, Sitting.Ballot(0, Second), Cancellation)).Refusal.ShouldBeOfType<VotingRefusal.Unknown>();

        await Stored.AppendAsync(Journal, Given.Meeting, Given.Start, Sitting.VoteOpened(Second, 2));

        (await Meetings.ExecuteAsync(Given.Meeting, Sitting.Ballot(0, Second, "again"), Cancellation)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task State_is_that_of_the_last_commit_of_whichever_process()
    {
        await Sitting.OpenVoteAsync(Journal, 2);
        await Meetings.ExecuteAsync(Given.Meeting, Sitting.Ballot(0), Cancellation);

        await Open().GetRequiredService<IMeetings>().ExecuteAsync(Given.Meeting, Sitting.Ballot(1), Cancellation);

        (await StateAsync()).Voting.Votes[Sitting.Vote].Ballots.Count.ShouldBe(2);
    }

    private protected override void Configure(IServiceCollection services) => WatchedJournal.Watch(services);

    private void BeforeNextCommit(MeetingCommand command)
    {
        var other = Open().GetRequiredService<IMeetings>();
        Watched.BeforeCommit = async () =>
        {
            Watched.BeforeCommit = () => Task.CompletedTask;
            (await other.ExecuteAsync(Given.Meeting, command, Cancellation)).Refusal.ShouldBeNull();
        };
    }
}
