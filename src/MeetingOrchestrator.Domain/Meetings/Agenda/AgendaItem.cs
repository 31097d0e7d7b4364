using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Agenda;

/// <summary>What an agenda item is for.</summary>
public enum ItemPurpose
{
    /// <summary>Opening and welcome.</summary>
    Opening,

    /// <summary>Adoption of the agenda.</summary>
    AgendaAdoption,

    /// <summary>Exchange of information by all delegations.</summary>
    Exchange,

    /// <summary>Reports, one delegation each.</summary>
    Report,

    /// <summary>Decisions.</summary>
    Decision,

    /// <summary>Other business.</summary>
    OtherBusiness,
}

/// <summary>An agenda item, or a sub-item when its key has a parent ("4.2").</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its title; in Russian it begins «О …».</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Rapporteur">The seat that reports; null where nobody does.</param>
/// <param name="Length">Time planned.</param>
public sealed record AgendaItem(ItemKey Key, BilingualText Title, ItemPurpose Purpose, SeatKey? Rapporteur, Duration Length);
