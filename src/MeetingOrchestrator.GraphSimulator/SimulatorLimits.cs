namespace MeetingOrchestrator.GraphSimulator;

/// <summary>Limits of the service behind Graph. 0 switches one off; the defaults are the documented or reported values.</summary>
public sealed record SimulatorLimits
{
    /// <summary>Calls to the mailbox under way at one time. Default 4.</summary>
    public int ConcurrentOutlookCalls { get; init; } = 4;

    /// <summary>Requests to the mailbox in any 10 minutes. Default 10,000.</summary>
    public int OutlookRequestsPerTenMinutes { get; init; } = 10_000;

    /// <summary>Messages sent in any 60 seconds. Default 30.</summary>
    public int MailsPerMinute { get; init; } = 30;

    /// <summary>Requests about online meetings in any 10 seconds. Default 5,000.</summary>
    public int MeetingRequestsPerTenSeconds { get; init; } = 5_000;

    /// <summary>Attendees of one event. Default 500.</summary>
    public int Attendees { get; init; } = 500;

    internal void Validate()
    {
        Check(nameof(ConcurrentOutlookCalls), ConcurrentOutlookCalls);
        Check(nameof(OutlookRequestsPerTenMinutes), OutlookRequestsPerTenMinutes);
        Check(nameof(MailsPerMinute), MailsPerMinute);
        Check(nameof(MeetingRequestsPerTenSeconds), MeetingRequestsPerTenSeconds);
        Check(nameof(Attendees), Attendees);
    }

    private static void Check(string name, int value)
    {
        if (value < 0)
            throw new ArgumentException($"{name} {value} must not be negative; 0 is no limit.");
    }
}
