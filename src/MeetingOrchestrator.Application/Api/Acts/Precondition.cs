using System.Collections.Immutable;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <summary>Something is to be done only while a stream stands where its sender saw it.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Heads">Hashes of the last entry, one of which must hold; none of them holds where the list is empty.</param>
public sealed record Precondition(StreamName Stream, ImmutableArray<Digest> Heads)
{
    /// <summary>Whether it holds; what is not about the stream always does.</summary>
    internal bool Holds(StreamName stream, Entry? last) => stream != Stream || (last is not null && Heads.Contains(last.Hash));
}
