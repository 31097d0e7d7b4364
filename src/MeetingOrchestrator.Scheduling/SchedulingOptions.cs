namespace MeetingOrchestrator.Scheduling;

/// <summary>Where the wake-ups are kept and how often the sweep looks for omissions.</summary>
public sealed class SchedulingOptions
{
    /// <summary>
    /// Quartz's own SQLite file; required. Never the domain database: Quartz locks the whole file at every firing.
    /// The folder is created when missing; a relative path starts at the working directory.
    /// </summary>
    public string DatabasePath { get; set; } = "";

    /// <summary>Pause between the end of one sweep and the start of the next: 1 second to 1 hour, 30 seconds by default.</summary>
    public TimeSpan SweepInterval { get; set; } = TimeSpan.FromSeconds(30);
}
