using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings;

/// <summary>Something somebody wants of a meeting. Each feature folder declares its own.</summary>
public abstract partial record MeetingCommand
{
    private MeetingCommand()
    {
    }

    /// <summary>The intent's id; a repeated id yields no events.</summary>
    public required CommandId Id { get; init; }

    /// <summary>When it was given.</summary>
    public required Instant At { get; init; }

    /// <summary>Who gave it.</summary>
    public required Actor By { get; init; }
}
