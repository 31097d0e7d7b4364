using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Accreditation;

/// <summary>Why a delegation cannot be named or reviewed.</summary>
public abstract record AccreditationRefusal : Refusal
{
    private AccreditationRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>Only the focal point and the head of a delegation name it.</summary>
    public sealed record NotFocalPoint(SeatKey Seat) : AccreditationRefusal("delegation.not-focal-point", Seat);

    /// <summary>A delegation has exactly one head.</summary>
    public sealed record OneHead(int Heads) : AccreditationRefusal("delegation.one-head", Heads);

    /// <summary>The delegation is larger than the conference and the register bear.</summary>
    public sealed record TooMany(int Members, int Limit) : AccreditationRefusal("delegation.too-many", Members, Limit);

    /// <summary>A person is named twice.</summary>
    public sealed record PersonRepeated(PersonKey Person) : AccreditationRefusal("delegation.person-repeated", Person);

    /// <summary>A person belongs to another delegation.</summary>
    public sealed record InAnotherDelegation(PersonKey Person, SeatKey Seat)
        : AccreditationRefusal("delegation.in-another-delegation", Person, Seat);

    /// <summary>A focal point does not sit at the table by that alone: a member needs a place in the delegation.</summary>
    public sealed record NoPlace(PersonKey Person) : AccreditationRefusal("delegation.no-place", Person);

    /// <summary>An interpreter's languages are missing, or are no language tags.</summary>
    public sealed record LanguagesMissing(PersonKey Person) : AccreditationRefusal("delegation.languages-missing", Person);

    /// <summary>Languages are given for somebody who does not interpret.</summary>
    public sealed record LanguagesUnused(PersonKey Person) : AccreditationRefusal("delegation.languages-unused", Person);

    /// <summary>The delegation named no composition yet.</summary>
    public sealed record NotNamed(SeatKey Seat) : AccreditationRefusal("delegation.not-named", Seat);

    /// <summary>The composition was named anew meanwhile.</summary>
    public sealed record StaleVersion(SeatKey Seat, int Version, int Current)
        : AccreditationRefusal("delegation.stale-version", Seat, Version, Current);

    /// <summary>The composition was approved: its members are invited, and only the delegation can change it.</summary>
    public sealed record AlreadyApproved(SeatKey Seat, int Version) : AccreditationRefusal("delegation.already-approved", Seat, Version);
}
