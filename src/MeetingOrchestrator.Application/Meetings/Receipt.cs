using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Meetings;

/// <summary>What the caller of a command gets once everything is stored.</summary>
/// <param name="Refusal">Why nothing was done; null when the command was accepted.</param>
/// <param name="Events">What the command did; empty when it had been done before.</param>
/// <param name="Sequence">The number of the last entry of the stream after this command.</param>
/// <param name="Head">The hash of that entry: it proves that the events are in the record.</param>
/// <param name="ClaimLost">The claim that came with the command belongs to somebody else by now; nothing was done.</param>
public sealed record Receipt(
    Refusal? Refusal, ImmutableArray<MeetingEvent> Events, long Sequence, Digest Head, bool ClaimLost = false);
