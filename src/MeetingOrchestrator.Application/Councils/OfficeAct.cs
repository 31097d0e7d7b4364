using MeetingOrchestrator.Application.Api.Acts;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Application.Councils;

/// <summary>An act of the chair's office on a council, its schedule or a meeting.</summary>
/// <param name="Source">
/// Identifies the intent, e.g. the key of a form or the digest of a file: at most 128 visible ASCII characters. The same source again is
/// the same intent, and nothing is done twice.
/// </param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, as those concerned are told; null when no reason is given.</param>
/// <param name="DryRun">Everything is decided and nothing is stored: the answer says what would be done.</param>
/// <param name="Person">Who acts for the office, where it is known.</param>
public sealed record OfficeAct(string Source, Instant At, BilingualText? Reason = null, bool DryRun = false, PersonKey? Person = null)
{
    /// <summary>Where the council or the meeting must stand; null where it may stand anywhere.</summary>
    public Precondition? Expected { get; init; }

    internal Actor By => new(Capacity.Office, Person: Person);
}
