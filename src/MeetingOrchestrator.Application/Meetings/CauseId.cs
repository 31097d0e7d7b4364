using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Meetings;

/// <summary>The command id of a cause that has a name of its own: the same cause always gives the same id, so nothing is done twice.</summary>
internal static class CauseId
{
    /// <summary>The id: purpose and name, or purpose and the name's UUID where the name is too long for an id.</summary>
    public static CommandId Of(string purpose, string name) => CommandId.TryParse($"{purpose}:{name}", out var id)
        ? id
        : CommandId.Parse($"{purpose}:{DeterministicId.Of(purpose, name)}");
}
