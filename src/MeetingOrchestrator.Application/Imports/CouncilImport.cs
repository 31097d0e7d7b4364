using System.Collections.Immutable;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;

namespace MeetingOrchestrator.Application.Imports;

/// <summary>A person as a file describes them: no salt yet, so no commitment.</summary>
public sealed record PersonData(
    PersonKey Key, SeatKey Seat, DelegateRole Role, BilingualText? Name, BilingualText Function, Gender Gender, string Address, Language Language);

/// <summary>What a council file says, checked.</summary>
public sealed record CouncilImport(
    CouncilKey Key,
    CouncilName Name,
    OfficeIdentity Office,
    ImmutableArray<Seat> Seats,
    SeatKey Chair,
    PersonKey PresidingOfficer,
    RulesOfProcedure Rules,
    ImmutableArray<PersonData> People,
    ImmutableArray<PlannedMeeting> Meetings)
{
    /// <summary>Days on which delegations do not work.</summary>
    public ImmutableArray<Holiday> Holidays { get; init; } = [];

    /// <summary>Completes the people with their salts and commitments.</summary>
    /// <param name="salt">The salt of a person: the one drawn before, or a new one.</param>
    public (Council Council, IReadOnlyList<Person> People) Complete(Func<PersonData, byte[]> salt)
    {
        var people = People.ToDictionary(data => data.Key, data =>
        {
            var drawn = salt(data);
            var commitment = PersonCommitment.Of(drawn, data.Key, data.Name, data.Function);
            return new Person(data.Key, data.Name, data.Function, data.Gender, data.Address, data.Language, drawn, commitment);
        });
        var delegates = People.Select(data => new Domain.Councils.Delegate(people[data.Key].Reference, data.Seat, data.Role, data.Language));
        var council = new Council(Key, Name, Office, Seats, Rules, Chair, people[PresidingOfficer].Reference, [.. delegates])
        {
            Holidays = Holidays,
        };
        return (council, [.. People.Select(data => people[data.Key])]);
    }
}
