using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <summary>Something that somebody asks to be done.</summary>
/// <param name="Name">What, by name: a command's type in kebab case.</param>
/// <param name="Body">The data as JSON, in UTF-8.</param>
/// <param name="By">Who asks: authorization facts, established by whoever calls. Never the service.</param>
/// <param name="Key">The asker's own key of this intent. Repeated, nothing is done twice; of two actors, it is two keys.</param>
public sealed record ActRequest(string Name, ReadOnlyMemory<byte> Body, Actor By, string Key)
{
    /// <summary>Hashes of heads one of which must be the stream's; null where it may stand anywhere.</summary>
    public ImmutableArray<Digest>? Heads { get; init; }
}
