using System.Collections.Frozen;
using System.Text.Json;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <summary>
/// Which fields of a ballot must leave no trace beside the vote: a fingerprint of a choice among three is the choice. What a command's
/// name and type say is enough, so that a ballot of another kind is not forgotten.
/// </summary>
internal static class BallotSecrecy
{
    private static readonly FrozenSet<string> Nothing = FrozenSet<string>.Empty;

    /// <summary>The fields, by their names in JSON.</summary>
    public static IReadOnlySet<string> Fields(MeetingCommand command, MeetingState state) =>
        IsBallot(command.GetType()) && MayBeSecret(command, state)
            ? command.GetType().GetProperties().Where(property => TellsChoice(property.PropertyType))
                .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).ToFrozenSet()
            : Nothing;

    private static bool IsBallot(Type command) =>
        command.Name.Contains("Ballot", StringComparison.Ordinal)
        || command.Name.StartsWith("Cast", StringComparison.Ordinal)
        || command.GetProperties().Any(property => property.PropertyType == typeof(Choice));

    // A vote that is not known, or an election, is taken for a secret one.
    private static bool MayBeSecret(MeetingCommand command, MeetingState state) =>
        command.GetType().Name.Contains("Secret", StringComparison.Ordinal)
        || command.GetType().GetProperty(nameof(MeetingCommand.CastBallot.Vote))?.GetValue(command) is not VoteKey key
        || key == default
        || !state.Voting.Votes.TryGetValue(key, out var vote)
        || vote.Subject is VoteSubject.Election
        || vote.Rule.Allows(SettlementMethod.SecretBallot);

    private static bool TellsChoice(Type type) => !IsPlace(type);

    // Where the ballot belongs and whose it is; whatever else it says is taken for the choice.
    private static bool IsPlace(Type type) =>
        type == typeof(VoteKey) || type == typeof(ElectionKey) || type == typeof(SeatKey)
        || type == typeof(CommandId) || type == typeof(Actor) || type == typeof(NodaTime.Instant);
}
