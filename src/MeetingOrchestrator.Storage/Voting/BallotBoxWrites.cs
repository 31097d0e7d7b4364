using MeetingOrchestrator.Application.Voting;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Storage.Database;
using MeetingOrchestrator.Storage.Values;

namespace MeetingOrchestrator.Storage.Voting;

/// <summary>
/// What a transaction puts into ballot boxes. All three rows of a box are written by its first ballot and touched by every later one, so that
/// neither a row's place in the table nor which rows a transaction wrote tells what was chosen.
/// </summary>
internal static class BallotBoxWrites
{
    private const string Increment = """
        INSERT INTO secret_counts (meeting, vote, choice, count) VALUES (@meeting, @vote, @choice, @count)
        ON CONFLICT (meeting, vote, choice) DO UPDATE SET count = secret_counts.count + excluded.count
        """;

    public static async Task AddAsync(StoreWriter writer, IEnumerable<SecretChoice> choices)
    {
        await using var increment = writer.Prepare(Increment, "@meeting", "@vote", "@choice", "@count");
        foreach (var box in choices.GroupBy(choice => (choice.Meeting, choice.Vote)))
        {
            foreach (var side in Enum.GetValues<Choice>())
            {
                await increment.ExecuteAsync(
                    box.Key.Meeting.Value, box.Key.Vote.Value, StoredNames.Choices.NameOf(side), box.Count(choice => choice.Choice == side));
            }
        }
    }
}
