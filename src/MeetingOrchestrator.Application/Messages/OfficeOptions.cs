using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>The chair's office as it writes: sender of all messages.</summary>
public sealed class OfficeOptions
{
    /// <summary>Name in Russian; must be set.</summary>
    public string NameRu { get; set; } = string.Empty;

    /// <summary>Name in English; must be set.</summary>
    public string NameEn { get; set; } = string.Empty;

    /// <summary>Mail address of the organizer mailbox; must be set.</summary>
    public string Address { get; set; } = string.Empty;

    /// <summary>The validated identity.</summary>
    public OfficeIdentity Identity => new(new BilingualText(NameRu, NameEn), Address);
}
