namespace MeetingOrchestrator.Graph.Client;

/// <summary>A kind of call.</summary>
/// <param name="Name">For the log.</param>
/// <param name="Outlook">Whether it counts towards the mailbox's limit of concurrent requests.</param>
/// <param name="HasEffect">
/// Whether a lost answer leaves a doubt that matters. False for reads, and for the creation of a draft: an unused draft mails nobody.
/// </param>
/// <param name="Batch">Whether it is a $batch, of which Graph runs four items at once: as many as the mailbox bears.</param>
internal sealed record GraphCall(string Name, bool Outlook, bool HasEffect, bool Batch = false);
