using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>
/// Names shown by those whom nobody could match, for the office that has to match them. Kept outside the record, which knows them by the
/// digest of the report and the identity.
/// </summary>
public interface IUnmatchedNames
{
    /// <summary>Stores the names by record; one that is there is replaced.</summary>
    Task SaveAsync(MeetingId meeting, IReadOnlyDictionary<string, string> names, CancellationToken cancellationToken);

    /// <summary>The names of a meeting, by record; a record that showed no name is missing.</summary>
    Task<IReadOnlyDictionary<string, string>> FindAsync(MeetingId meeting, CancellationToken cancellationToken);
}
