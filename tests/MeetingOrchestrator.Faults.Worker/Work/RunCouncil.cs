using System.Collections.Immutable;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Faults.Worker.Host;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Faults.Worker.Work;

/// <summary>The council of a run: five people of the sample, three addressed in Russian and two in English, or a crowd; and one meeting.</summary>
internal sealed class RunCouncil(Orders orders, ISaltSource salts)
{
    private const string Zone = "Europe/Moscow";
    private const string Guest = "guest-";

    private readonly CouncilImport _file = CouncilFile.Read(File.ReadAllBytes(orders.CouncilFile)).Value
        ?? throw new InvalidOperationException("The council file is not valid.");

    public MeetingId Meeting { get; } = MeetingId.Parse($"{orders.Run}-1");

    public RegistrationRequest Registration(Instant at)
    {
        var (council, people) = Crowd().Complete(person => salts.Draw(person.Key));
        var kept = orders.Recipients > 0
            ? council.Delegates.Where(delegated => delegated.Person.Person.Value.StartsWith(Guest, StringComparison.Ordinal)).ToImmutableArray()
            : council.Delegates.Where(delegated => delegated.Language == Language.Russian).Take(3)
                .Concat(council.Delegates.Where(delegated => delegated.Language == Language.English).Take(2)).ToImmutableArray();
        var named = kept.Select(delegated => delegated.Person.Person).Append(council.PresidingOfficer.Person).ToHashSet();
        return new RegistrationRequest(
            orders.Run,
            at,
            council with { Key = CouncilKey.Parse(orders.Run), Delegates = kept },
            [.. people.Where(person => named.Contains(person.Key))],
            [Plan(orders.MeetingStart)]);
    }

    private CouncilImport Crowd() => _file with
    {
        People =
        [
            .. _file.People,
            .. Enumerable.Range(1, orders.Recipients).Select(number => _file.People[number % _file.People.Length] with
            {
                Key = PersonKey.Parse($"{Guest}{number}"),
                Role = DelegateRole.Adviser,
                Address = $"{Guest}{number}@delegations.example",
                Language = number % 2 == 0 ? Language.Russian : Language.English,
            }),
        ],
    };

    /// <summary>The meeting at a local time of Moscow.</summary>
    public PlannedMeeting Plan(string localStart) => _file.Meetings[0] with
    {
        Meeting = Meeting,
        Number = 1,
        Date = DateCertainty.Fixed,
        Time = MeetingTime.Resolve(LocalDateTimePattern.GeneralIso.Parse(localStart).Value, Zone, Duration.FromHours(3)).Time!,
    };
}
