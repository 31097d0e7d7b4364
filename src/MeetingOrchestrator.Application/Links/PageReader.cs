using System.Collections.Immutable;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;

namespace MeetingOrchestrator.Application.Links;

/// <summary>Folds a personal page from the state of the meeting: it is true whenever it is read.</summary>
internal sealed class PageReader(FactsReader facts, CalendarObjects calendars, IMessageRenderer renderer, IPersonalLinks links)
{
    /// <returns>Null when there is no such meeting, or nobody ever wrote to the holder about it.</returns>
    public async Task<PersonalPage?> ReadAsync(
        LinkHolder holder, MeetingState state, Language language, Instant now, CancellationToken cancellationToken)
    {
        if (state.Lifecycle.Composition is not { } composition || SeatOf(holder.Person, state) is not { } key || composition.Find(key) is not { } seat)
        {
            return null;
        }

        var meeting = await facts.ReadAsync(new FactsSource(holder.Meeting, state), language, cancellationToken);
        var names = MayName(holder.Person, key, state, now);
        var delegation = names ? state.Accreditation.Delegations.GetValueOrDefault(key) : null;
        var members = delegation?.Members ?? [];
        var people = await facts.FindAsync([holder.Person, .. members.Select(member => member.Person.Person)], cancellationToken);
        var person = people.GetValueOrDefault(holder.Person);
        var own = Participants.Find(state, holder.Person)?.Language ?? person?.Language ?? language;
        var off = state.Lifecycle.Phase is MeetingPhase.Cancelled or MeetingPhase.Postponed;
        return new PersonalPage(
            holder,
            own,
            person,
            composition.CouncilName,
            meeting.Office,
            meeting.Plan,
            state.Lifecycle.Phase,
            state.Lifecycle.Reason,
            seat,
            state.Agenda.Published || state.Agenda.AdoptedBy is not null ? state.Agenda.Items : [],
            state.Invitations.LatestReply(holder.Person),
            Join(holder.Person, state, meeting),
            names,
            delegation,
            Members(members, people),
            state.Accreditation.ConnectionTests.GetValueOrDefault(key),
            await calendars.ComposeAsync(state, meeting, own, now, off, cancellationToken) ?? "",
            await links.FeedAsync(holder.Person, cancellationToken));
    }

    // Somebody whom an approved composition replaced still reads what became of the meeting.
    private static SeatKey? SeatOf(PersonKey person, MeetingState state) => Participants.Find(state, person)?.Seat
        ?? state.Invitations.Messages.Values.FirstOrDefault(message => message.Recipient.Person == person)?.Seat;

    private static bool MayName(PersonKey person, SeatKey seat, MeetingState state, Instant now) =>
        (state.Lifecycle.Phase is MeetingPhase.Postponed or MeetingPhase.Open or MeetingPhase.Suspended
            || (state.Lifecycle.Phase == MeetingPhase.Convened && now < state.Lifecycle.Plan!.Time.End))
        && (Participants.FocalPoint(state, seat)?.Person.Person == person || Participants.Head(state, seat)?.Person.Person == person);

    // Before the lobby opens the link would only be forwarded; a focal point names the delegation and does not take part by that alone.
    private PersonalJoin? Join(PersonKey person, MeetingState state, MeetingFacts meeting) =>
        (state.Lifecycle.LobbyOpen || state.Lifecycle.Phase is MeetingPhase.Open or MeetingPhase.Suspended)
        && meeting.JoinUrl is { } link
        && Participants.Invited(state).Any(invited => invited.Person.Person == person)
            ? new PersonalJoin(link, renderer.JoinInstructions(meeting))
            : null;

    private static ImmutableArray<NamedMember> Members(
        ImmutableArray<DelegationMember> members, IReadOnlyDictionary<PersonKey, Person> people) =>
    [
        .. members.Where(member => people.ContainsKey(member.Person.Person))
            .Select(member => NamedPeople.Describe(member, people[member.Person.Person])),
    ];
}
