using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Application.Voting;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Voting;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Application.Tests.Voting;

public sealed class SecretVoteTests : ApplicationTest
{
    private static readonly Choice[] Choices = [Choice.Against, Choice.InFavour, Choice.InFavour, Choice.Abstained];

    private WatchedJournal Watched => (WatchedJournal)Journal;

    private protected override void Configure(IServiceCollection services) => WatchedJournal.Watch(services);

    [Fact]
    public async Task Box_holds_how_often_each_side_was_chosen_and_is_opened_after_closing()
    {
        await SecretSitting.OpenAsync(Journal, 5);
        await CastAsync(Choices);
        (await BoxAsync()).ShouldBe(new SecretCount(2, 1, 1));

        (await Meetings.ExecuteAsync(Given.Meeting, SecretSitting.Close(), Cancellation)).Refusal.ShouldBeNull();
        MoveTo(Given.Start);
        await DispatchAllAsync();

        (await HappenedAsync<MeetingEvent.SecretBallotsCounted>()).ShouldHaveSingleItem().Count.ShouldBe(new SecretCount(2, 1, 1));
        (await Meetings.ExecuteAsync(Given.Meeting, SecretSitting.Declare(), Cancellation)).Refusal.ShouldBeNull();
        (await HappenedAsync<MeetingEvent.OutcomeDeclared>()).ShouldHaveSingleItem().Outcome.Kind.ShouldBe(OutcomeKind.Adopted);
    }

    [Fact]
    public async Task Nothing_but_the_totals_stands_in_any_table_receipt_or_log()
    {
        await SecretSitting.OpenAsync(Journal, 5);
        var before = await SecretSitting.DumpAsync(Folder, without: "secret_counts");
        var receipts = await CastAsync([Choice.Abstained]);
        var written = (await SecretSitting.DumpAsync(Folder, without: "secret_counts"))[(before.IndexOf("journal", StringComparison.Ordinal) + 1)..];

        // The question, the rule and the article speak of none of these words.
        written.ShouldNotContain("abstained", Case.Insensitive);
        Specimen.Describe(receipts[0].Events[0]).ShouldNotContain("abstained", Case.Insensitive);
        Logged.ToString()!.ShouldNotContain("Abstained", Case.Insensitive);
        Watched.Commits.Last().Commit.SecretChoices.ShouldHaveSingleItem().ToString().ShouldBe(nameof(SecretChoice));
    }

    [Fact]
    public async Task Store_is_the_same_whoever_chose_what()
    {
        await SecretSitting.OpenAsync(Journal, 5);
        await CastAsync(Choices);
        var first = await SecretSitting.DumpAsync(Folder);

        var other = new SecretVoteTests();
        await other.InitializeAsync();
        await SecretSitting.OpenAsync(other.Journal, 5);
        await other.CastAsync([.. Choices.Reverse()]);
        (await SecretSitting.DumpAsync(other.Folder)).ShouldBe(first);
        await other.DisposeAsync();
    }

    [Theory]
    [InlineData("secret_counts")]
    [InlineData("journal")]
    public async Task Commit_that_fails_leaves_neither_ballot_nor_choice(string table)
    {
        await SecretSitting.OpenAsync(Journal, 5);
        await SecretSitting.ExecuteAsync(Folder, $"CREATE TRIGGER broken BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'planted'); END");
        await Should.ThrowAsync<IOException>(() => Meetings.ExecuteAsync(Given.Meeting, SecretSitting.Ballot(0, Choice.Against), Cancellation));
        (await BoxAsync()).ShouldBe(new SecretCount(0, 0, 0));
        (await HappenedAsync<MeetingEvent.SecretBallotCast>()).ShouldBeEmpty();

        await SecretSitting.ExecuteAsync(Folder, "DROP TRIGGER broken");
        (await Meetings.ExecuteAsync(Given.Meeting, SecretSitting.Ballot(0, Choice.Against), Cancellation)).Refusal.ShouldBeNull();
        (await BoxAsync()).ShouldBe(new SecretCount(0, 1, 0));
    }

    [Fact]
    public async Task Ballot_repeated_refused_or_decided_again_is_counted_once()
    {
        await SecretSitting.OpenAsync(Journal, 5);
        Watched.BeforeCommit = async () =>
        {
            Watched.BeforeCommit = () => Task.CompletedTask;
            await Stored.AppendAsync(Journal, Given.Meeting, Given.Start, new MeetingEvent.LackOfInterestDeclared(SecretSitting.Vote, Sitting.Seat(4)));
        };
        await CastAsync([Choice.Against]);
        await CastAsync([Choice.Against]);
        (await Meetings.ExecuteAsync(Given.Meeting, SecretSitting.Ballot(0, Choice.InFavour, "again"), Cancellation)).Refusal.ShouldBeOfType<VotingRefusal.AlreadyCast>();
        (await BoxAsync()).ShouldBe(new SecretCount(0, 1, 0));
    }

    // Alone, a ballot that decides nothing makes no commit; among others it must bring nothing into theirs.
    [Fact]
    public async Task Ballot_repeated_among_others_that_are_stored_with_it_is_counted_once()
    {
        await SecretSitting.OpenAsync(Journal, 5);
        using var gate = new Gate();
        Watched.BeforeCommit = gate.PassAsync;
        var held = Meetings.ExecuteAsync(Given.Meeting, SecretSitting.Ballot(0, Choice.Against), Cancellation);
        await gate.Reached;
        Watched.BeforeCommit = () => Task.CompletedTask;
        var waiting = new[]
        {
            SecretSitting.Ballot(0, Choice.Against), SecretSitting.Ballot(1, Choice.InFavour), SecretSitting.Ballot(1, Choice.InFavour),
        }.Select(command => Meetings.ExecuteAsync(Given.Meeting, command, Cancellation)).ToList();
        gate.Open();
        await held;
        await Task.WhenAll(waiting);

        Watched.Commits.Last().Commit.Entries.Count.ShouldBe(1);
        (await BoxAsync()).ShouldBe(new SecretCount(1, 1, 0));
    }

    private async Task<List<Application.Meetings.Receipt>> CastAsync(Choice[] choices)
    {
        var receipts = new List<Application.Meetings.Receipt>();
        foreach (var (seat, choice) in choices.Index())
        {
            receipts.Add(await Meetings.ExecuteAsync(Given.Meeting, SecretSitting.Ballot(seat, choice), Cancellation));
        }

        return receipts;
    }

    private Task<SecretCount> BoxAsync() => Port<IBallotBox>().CountAsync(Given.Meeting, SecretSitting.Vote, Cancellation);
}
