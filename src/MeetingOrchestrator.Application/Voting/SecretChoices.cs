using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Voting;

/// <summary>What a command puts into the ballot box. Nothing where the seat had voted before, or the command is repeated: then no event was decided.</summary>
internal static class SecretChoices
{
    public static IEnumerable<SecretChoice> Of(MeetingId meeting, MeetingCommand command, ImmutableArray<MeetingEvent> decided) =>
        command is MeetingCommand.CastSecretBallot cast && decided.Any(happened => happened is MeetingEvent.SecretBallotCast)
            ? [new SecretChoice(meeting, cast.Vote, cast.Choice)]
            : [];
}
