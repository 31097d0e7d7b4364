namespace MeetingOrchestrator.Record;

/// <summary>On what occasion a head is signed. The signature covers it, so one occasion's signature cannot stand for another's.</summary>
public enum HeadPurpose
{
    /// <summary>The chair closed the meeting; written "closing".</summary>
    Closing,

    /// <summary>The minutes were adopted; written "minutes".</summary>
    Minutes,
}
