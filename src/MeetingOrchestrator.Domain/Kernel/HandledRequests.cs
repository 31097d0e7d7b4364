using System.Collections.Immutable;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>A request that was carried out.</summary>
/// <param name="Fingerprint">Stands for what was asked, see <see cref="CommandId.OfRequest"/>.</param>
/// <param name="Before">How many events were in the stream before the first of the request's.</param>
public sealed record HandledRequest(string Fingerprint, long Before);

/// <summary>
/// The requests whose events are in a stream, by key: whoever repeats one is told apart from whoever asks for something else under its key.
/// It follows from the events alone, so that it is known wherever the record is.
/// </summary>
public sealed record HandledRequests
{
    private ImmutableDictionary<string, HandledRequest> ByKey { get; init; } = ImmutableDictionary<string, HandledRequest>.Empty;

    private long Events { get; init; }

    /// <summary>None, in an empty stream.</summary>
    public static HandledRequests None { get; } = new();

    /// <summary>With one more event of the stream.</summary>
    public HandledRequests Add(CommandId command) => this with
    {
        Events = Events + 1,
        ByKey = command.Request is { } request && !ByKey.ContainsKey(request.Key)
            ? ByKey.Add(request.Key, new HandledRequest(request.Fingerprint, Events))
            : ByKey,
    };

    /// <summary>The request that was carried out under the key of this command; null where none was, and for commands that are no requests.</summary>
    public HandledRequest? Find(CommandId command) => command.Request is { } request ? ByKey.GetValueOrDefault(request.Key) : null;

    /// <summary>Why the command cannot be what its key stands for; null when nothing speaks against it.</summary>
    public Refusal? Fault(CommandId command) =>
        Find(command) is { } known && known.Fingerprint != command.Request!.Value.Fingerprint ? new RequestRefusal.OtherBody() : null;
}
