using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>A council: its name, seats, rules of procedure, chairmanship and people, as data.</summary>
/// <param name="Key">The council's key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Office">The chair's office.</param>
/// <param name="Seats">Its seats, in Russian protocol order.</param>
/// <param name="Rules">The rules of procedure in force.</param>
/// <param name="Chair">The seat that holds the chairmanship.</param>
/// <param name="PresidingOfficer">The person who presides unless somebody else is named for a meeting.</param>
/// <param name="Delegates">The people to be invited; names and addresses stay outside the record.</param>
public sealed record Council(
    CouncilKey Key,
    CouncilName Name,
    OfficeIdentity Office,
    ImmutableArray<Seat> Seats,
    RulesOfProcedure Rules,
    SeatKey Chair,
    PersonReference PresidingOfficer,
    ImmutableArray<Delegate> Delegates)
{
    /// <summary>Days on which delegations do not work.</summary>
    public ImmutableArray<Holiday> Holidays { get; init; } = [];
}
