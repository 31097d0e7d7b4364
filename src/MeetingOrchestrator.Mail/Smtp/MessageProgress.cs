using MailKit;

namespace MeetingOrchestrator.Mail.Smtp;

/// <summary>
/// How much of a message was handed to the connection. Reported before the final dot is written, so that what fails earlier was certainly
/// not taken, and only what fails later is a doubt.
/// </summary>
internal sealed class MessageProgress : ITransferProgress
{
    /// <summary>Whether the next thing written is, or may be, the final dot.</summary>
    public bool IsComplete { get; private set; }

    public void Report(long bytesTransferred, long totalSize) => IsComplete |= bytesTransferred >= totalSize;

    // The size is always known; were it not, the careful answer is the doubt.
    public void Report(long bytesTransferred) => IsComplete = true;
}
