using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>The chair's office as it signs: the sender of every message.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Mail address of the organizer mailbox: an office's, not a person's.</param>
public sealed record OfficeIdentity(BilingualText Name, string Address);
