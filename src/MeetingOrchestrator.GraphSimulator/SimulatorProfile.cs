namespace MeetingOrchestrator.GraphSimulator;

/// <summary>Which national cloud is played.</summary>
public enum SimulatorProfile
{
    /// <summary>The production cloud. The default.</summary>
    Prod,

    /// <summary>GCC High: onlineMeeting lacks some properties.</summary>
    Fairfax,

    /// <summary>China: no onlineMeeting at all.</summary>
    Mooncake,
}
