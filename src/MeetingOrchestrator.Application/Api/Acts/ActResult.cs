using System.Collections.Immutable;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <summary>What became of a request.</summary>
public abstract record ActResult
{
    private ActResult()
    {
    }

    /// <summary>It was done, now or before.</summary>
    public sealed record Done(ActReceipt Receipt) : ActResult;

    /// <summary>It was refused, and nothing was done.</summary>
    public sealed record Refused(Refusal Refusal) : ActResult;

    /// <summary>Its data cannot be read.</summary>
    public sealed record Unreadable(ImportError Error) : ActResult;

    /// <summary>What it is about is not known.</summary>
    public sealed record Unknown : ActResult;
}

/// <summary>Proves that something is in the record. Repeating the request gives the same receipt.</summary>
/// <param name="Events">What it did, in order; empty where nothing had to be done.</param>
/// <param name="Sequence">Number of the last of those entries or, where there are none, of the stream's last entry.</param>
/// <param name="Head">The hash of that entry.</param>
/// <param name="Repeated">Whether it had been done before.</param>
public sealed record ActReceipt(ImmutableArray<ActEvent> Events, long Sequence, Digest Head, bool Repeated);

/// <summary>An entry of the record.</summary>
/// <param name="Sequence">Its number in the stream.</param>
/// <param name="Type">The event's name, e.g. <c>meeting-opened</c>.</param>
public sealed record ActEvent(long Sequence, string Type);
