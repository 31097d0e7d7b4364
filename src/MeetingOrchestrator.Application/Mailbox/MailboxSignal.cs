namespace MeetingOrchestrator.Application.Mailbox;

/// <summary>Wakes the watch of the mailbox.</summary>
internal sealed class MailboxSignal(TimeProvider time) : Signal(time);
