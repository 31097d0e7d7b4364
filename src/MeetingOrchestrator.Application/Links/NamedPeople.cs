using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Links;

/// <summary>Makes people of those whom a delegation named. Somebody unchanged keeps the key, so that nobody is invited anew for nothing.</summary>
internal sealed class NamedPeople(IPeople people, ISaltSource salts)
{
    /// <summary>The people of these members, in their order; the new ones have keys that follow from meeting, seat and version.</summary>
    public async Task<ImmutableArray<Person>> MakeAsync(
        MeetingId meeting, SeatKey seat, ImmutableArray<NamedMember> members, MeetingState state, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(seat, state, cancellationToken);
        var version = (state.Accreditation.Delegations.GetValueOrDefault(seat)?.Version ?? 0) + 1;
        return [.. members.Select((member, index) => Unchanged(member, known) ?? Make(KeyOf(meeting, seat, version, index + 1), member))];
    }

    /// <summary>A member as the focal point wrote them.</summary>
    public static NamedMember Describe(Domain.Meetings.Accreditation.DelegationMember member, Person person) => new(
        member.Role,
        person.Name?.Ru ?? "",
        person.Name?.En ?? "",
        person.Function.Ru,
        person.Function.En,
        person.Gender,
        person.Address,
        member.Language,
        member.Interprets);

    private async Task<IReadOnlyCollection<Person>> KnownAsync(SeatKey seat, MeetingState state, CancellationToken cancellationToken)
    {
        var delegation = state.Accreditation.Delegations.GetValueOrDefault(seat);
        var named = (delegation?.Members ?? []).Concat(delegation?.Approved ?? []).Select(member => member.Person.Person);
        var listed = (state.Lifecycle.Composition?.Delegates ?? []).Where(listed => listed.Seat == seat).Select(listed => listed.Person.Person);
        return [.. (await people.FindAsync([.. named.Concat(listed).Distinct()], cancellationToken)).Values.OrderBy(person => person.Key.Value, StringComparer.Ordinal)];
    }

    private static Person? Unchanged(NamedMember member, IReadOnlyCollection<Person> known) => known.FirstOrDefault(person =>
        person.Name == new BilingualText(member.NameRu, member.NameEn) && person.Function == new BilingualText(member.FunctionRu, member.FunctionEn)
        && person.Gender == member.Gender && person.Address == member.Address && person.Language == member.Language);

    private Person Make(PersonKey key, NamedMember member)
    {
        var (name, function) = (new BilingualText(member.NameRu, member.NameEn), new BilingualText(member.FunctionRu, member.FunctionEn));
        var salt = salts.Draw(key);
        return new Person(
            key, name, function, member.Gender, member.Address, member.Language, salt, PersonCommitment.Of(salt, key, name, function));
    }

    // Keys are known across meetings. One that would be too long is drawn from the same parts.
    private static PersonKey KeyOf(MeetingId meeting, SeatKey seat, int version, int number)
    {
#pragma warning disable CA1308 // Keys are lower case by their form; nothing is compared by it.
        var name = string.Create(CultureInfo.InvariantCulture, $"{meeting}-{seat.Value.ToLowerInvariant()}-d{version}-{number}");
#pragma warning restore CA1308
        return PersonKey.Parse(name.Length <= 64 ? name : DeterministicId.Of("person", name).ToString());
    }
}
