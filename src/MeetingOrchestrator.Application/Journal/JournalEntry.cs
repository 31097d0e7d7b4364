using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Application.Journal;

/// <summary>A sealed entry of a stream, with what the tables index it by.</summary>
/// <param name="Entry">The entry as it stands in the chain.</param>
/// <param name="Type">The event's name, e.g. <c>ballot-cast</c>.</param>
/// <param name="At">When the event was decided.</param>
public sealed record JournalEntry(Entry Entry, string Type, Instant At);
