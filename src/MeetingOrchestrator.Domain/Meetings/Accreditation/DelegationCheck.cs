using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Accreditation;

/// <summary>Whether a composition can sit at the table: one head, nobody twice, nobody in two delegations, languages for interpreters alone.</summary>
internal static partial class DelegationCheck
{
    private const int MaximumMembers = 50;
    private const int MaximumLanguages = 10;

    public static Refusal? Fault(SeatKey seat, ImmutableArray<DelegationMember> members, MeetingState state)
    {
        if (members.Length > MaximumMembers)
        {
            return new AccreditationRefusal.TooMany(members.Length, MaximumMembers);
        }

        var heads = members.Count(member => member.Role == DelegateRole.Head);
        if (heads != 1)
        {
            return new AccreditationRefusal.OneHead(heads);
        }

        var taken = Elsewhere(seat, state);
        var seen = new HashSet<PersonKey>();
        foreach (var member in members)
        {
            var person = member.Person.Person;
            Refusal? fault = !seen.Add(person) ? new AccreditationRefusal.PersonRepeated(person)
                : taken.TryGetValue(person, out var other) ? new AccreditationRefusal.InAnotherDelegation(person, other)
                : Place(member);
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    private static Refusal? Place(DelegationMember member) => (member.Role, member.Interprets) switch
    {
        (DelegateRole.FocalPoint, _) => new AccreditationRefusal.NoPlace(member.Person.Person),
        (DelegateRole.Interpreter, var languages) => IsUsable(languages) ? null : new AccreditationRefusal.LanguagesMissing(member.Person.Person),
        (_, { IsDefaultOrEmpty: true }) => null,
        _ => new AccreditationRefusal.LanguagesUnused(member.Person.Person),
    };

    private static bool IsUsable(ImmutableArray<string> languages) =>
        !languages.IsDefaultOrEmpty && languages.Length <= MaximumLanguages
        && languages.All(language => language is not null && Tag().IsMatch(language))
        && languages.Distinct(StringComparer.OrdinalIgnoreCase).Count() == languages.Length;

    // A composition that waits for approval holds its people too; those whom an approved one replaced are free again.
    private static Dictionary<PersonKey, SeatKey> Elsewhere(SeatKey seat, MeetingState state)
    {
        var named = state.Accreditation.Delegations.Values
            .SelectMany(delegation => delegation.Members.Select(member => (member.Person.Person, delegation.Seat)));
        var listed = state.Lifecycle.Composition!.Delegates.Where(listed => listed.Role == DelegateRole.FocalPoint)
            .Concat(Participants.Invited(state)).Select(invited => (invited.Person.Person, invited.Seat));
        return named.Concat(listed).Where(person => person.Seat != seat).DistinctBy(person => person.Person)
            .ToDictionary(person => person.Person, person => person.Seat);
    }

    // BCP 47 as delegations write it: a language, with script or region where it matters ("uz", "sr-Latn").
    [GeneratedRegex(@"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
