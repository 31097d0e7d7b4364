using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Links;

/// <summary>Whose link it is, and what it opens.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Meeting">The meeting whose page it opens; null for the calendar feed.</param>
public sealed record LinkSubject(PersonKey Person, MeetingId? Meeting);

/// <summary>A link that was given out.</summary>
/// <param name="Subject">Whose, and what it opens.</param>
/// <param name="Generation">Counts the links of the subject, from 1: revoking one leads to the next.</param>
public sealed record IssuedLink(LinkSubject Subject, int Generation);

/// <summary>The links given out, known by the digests of their secrets: who reads the store can open none of them.</summary>
public interface IIssuedLinks
{
    /// <summary>The generation whose secret holds at present: one more than the last one revoked, 1 at first.</summary>
    Task<int> GenerationAsync(LinkSubject subject, CancellationToken cancellationToken);

    /// <summary>Stores a link before it is given out; one that is there already is left as it is, revoked or not.</summary>
    Task SaveAsync(Digest secret, IssuedLink link, CancellationToken cancellationToken);

    /// <summary>The link of this secret; null when none was given out or it was revoked.</summary>
    Task<IssuedLink?> FindAsync(Digest secret, CancellationToken cancellationToken);

    /// <summary>Revokes every link of the subject given out so far.</summary>
    Task RevokeAsync(LinkSubject subject, CancellationToken cancellationToken);
}
