using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Records;

/// <summary>Signed heads, kept beside the streams they cover.</summary>
public interface ISignatures
{
    /// <summary>Stores a signed head. One of the same stream and purpose that exists already is kept.</summary>
    Task SaveAsync(SignedHead head, CancellationToken cancellationToken);

    /// <summary>The signed heads of a stream, by sequence.</summary>
    Task<IReadOnlyList<SignedHead>> ListAsync(StreamName stream, CancellationToken cancellationToken);
}
