using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Journal;

/// <summary>The name of a stream of events: <c>council/&lt;key&gt;</c> or <c>meeting/&lt;id&gt;</c>.</summary>
public readonly record struct StreamName
{
    private StreamName(string value) => Value = value;

    /// <summary>The name as it is stored and hashed.</summary>
    public string Value { get; }

    /// <summary>The stream of a meeting.</summary>
    public static StreamName Of(MeetingId meeting) => new($"meeting/{meeting.Value}");

    /// <summary>The stream of a council and its schedule.</summary>
    public static StreamName Of(CouncilKey council) => new($"council/{council.Value}");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
