using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Meetings;

/// <summary>A meeting as it stands, with the place in the record that it was folded up to.</summary>
/// <param name="State">The state.</param>
/// <param name="Sequence">Number of the last entry.</param>
/// <param name="Head">Its hash.</param>
public sealed record MeetingReading(MeetingState State, long Sequence, Digest Head);
