using NodaTime;

namespace MeetingOrchestrator.Domain.Kernel;

/// <summary>An event with what the record says about its origin.</summary>
/// <param name="Event">What happened.</param>
/// <param name="At">When it was decided.</param>
/// <param name="Command">The command that caused it.</param>
/// <param name="By">Who gave the command.</param>
/// <typeparam name="TEvent">The closed hierarchy of events of the stream.</typeparam>
public sealed record Recorded<TEvent>(TEvent Event, Instant At, CommandId Command, Actor By);
