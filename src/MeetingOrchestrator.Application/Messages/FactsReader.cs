using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>Gathers what messages about a meeting are made of, people and join information included.</summary>
internal sealed class FactsReader(IPeople people, IJoinInformation joinInformation, ICouncils councils)
{
    public async Task<MeetingFacts> ReadAsync(FactsSource source, Language language, CancellationToken cancellationToken)
    {
        var council = await councils.FindAsync(source.State.Lifecycle.Council!.Value, cancellationToken)
            ?? throw new InvalidOperationException("A meeting was planned of a council that is not registered.");
        // Until it is convened, nothing is frozen: a meeting is described as its council stands.
        var composition = source.State.Lifecycle.Composition
            ?? new Composition(council.Name, council.Seats, council.Chair, council.PresidingOfficer, council.Delegates, council.Rules);
        var presiding = composition.PresidingOfficer.Person;
        var found = await people.FindAsync([presiding], cancellationToken);
        var join = await joinInformation.FindAsync(source.Meeting, language, cancellationToken);
        return new MeetingFacts(
            language,
            composition.CouncilName,
            source.State.Lifecycle.Plan!,
            composition.Seats,
            source.State.Agenda.Items,
            composition.Find(composition.Chair)!,
            found.GetValueOrDefault(presiding),
            council.Office,
            join?.Html,
            join?.JoinUrl);
    }

    /// <summary>Everybody who is invited; an erased person is missing.</summary>
    public Task<IReadOnlyDictionary<PersonKey, Person>> PeopleAsync(FactsSource source, CancellationToken cancellationToken) =>
        FindAsync([.. Participants.Invited(source.State).Select(delegated => delegated.Person.Person)], cancellationToken);

    public Task<IReadOnlyDictionary<PersonKey, Person>> FindAsync(IReadOnlyCollection<PersonKey> keys, CancellationToken cancellationToken) =>
        people.FindAsync(keys, cancellationToken);
}
