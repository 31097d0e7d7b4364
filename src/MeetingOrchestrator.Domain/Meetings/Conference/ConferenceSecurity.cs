namespace MeetingOrchestrator.Domain.Meetings.Conference;

/// <summary>Security settings of one meeting's conference. Each has a consequence that whoever chooses it must be told.</summary>
/// <param name="Recording">The provider may record.</param>
/// <param name="Transcription">The provider may transcribe.</param>
/// <param name="Chat">The provider's chat is on; what matters belongs in the record.</param>
/// <param name="AnnounceEntryAndExit">Coming and going is announced.</param>
/// <param name="Watermark">Pictures carry the viewer's address; guests and browsers are left with sound alone.</param>
/// <param name="EndToEndEncryption">Encrypted end to end; browsers are shut out, and at most 200 may join.</param>
public sealed record ConferenceSecurity(
    bool Recording, bool Transcription, bool Chat, bool AnnounceEntryAndExit, bool Watermark, bool EndToEndEncryption)
{
    /// <summary>The safe settings, which hold where nobody chose: nothing is recorded, nothing is shut out.</summary>
    public static ConferenceSecurity Safe { get; } = new(false, false, false, true, false, false);
}
