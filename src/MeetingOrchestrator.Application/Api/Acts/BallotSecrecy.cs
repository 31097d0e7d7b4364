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

    private static bool IsBallot(Type command) => command.Name.StartsWith("Cast", StringComparison.Ordinal);

    // A vote that is not known, or an election, which names no rule here, is taken for a secret one.
    private static bool MayBeSecret(MeetingCommand command, MeetingState state) =>
        command is not MeetingCommand.CastBallot ballot
        || !state.Voting.Votes.TryGetValue(ballot.Vote, out var vote)
        || vote.Subject is VoteSubject.Election
        || vote.Rule.Allows(SettlementMethod.SecretBallot);

    private static bool TellsChoice(Type type) => !IsPlace(type);

    // Where the ballot belongs and whose it is; whatever else it says is taken for the choice.
    private static bool IsPlace(Type type) =>
        type == typeof(VoteKey) || type == typeof(ElectionKey) || type == typeof(SeatKey)
        || type == typeof(CommandId) || type == typeof(Actor) || type == typeof(NodaTime.Instant);
}
