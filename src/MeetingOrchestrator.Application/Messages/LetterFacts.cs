using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>Gathers what a message to one person is made of.</summary>
internal sealed class LetterFacts(FactsReader reader, IPersonalLinks links, PlansTold told, DocumentNames documents)
{
    /// <summary>How long before the meeting a reply, and the composition of a delegation, is asked for.</summary>
    private static readonly Period ReplyPeriod = Period.FromDays(14);

    /// <returns>Null when the recipient is not among the people any more.</returns>
    public async Task<MessageFacts?> ReadAsync(
        FactsSource source, MeetingFacts meeting, Message message, PlacedIntent placed, CancellationToken cancellationToken)
    {
        var state = source.State;
        var delegation = message.Kind == MessageKind.DelegationReviewed ? state.Accreditation.Delegations.GetValueOrDefault(message.Seat) : null;
        var members = delegation?.Members ?? [];
        var people = await reader.FindAsync([message.Recipient.Person, .. members.Select(member => member.Person.Person)], cancellationToken);
        if (!people.TryGetValue(message.Recipient.Person, out var recipient))
        {
            return null;
        }

        var answerBy = AnswerBy(meeting, placed.At);
        return new MessageFacts(
            meeting,
            message.Kind,
            recipient,
            meeting.Seats.Single(seat => seat.Key == message.Seat),
            placed.At,
            message.Kind == MessageKind.Invitation ? answerBy : null)
        {
            PersonalLink = await links.PageAsync(source.Meeting, recipient.Key, cancellationToken),
            Reason = message.Kind is MessageKind.Change or MessageKind.Postponement or MessageKind.Cancellation ? state.Lifecycle.Reason : null,
            PlanBefore = message.Kind == MessageKind.Change
                ? await told.BeforeAsync(source.Meeting, recipient.Key, meeting.Plan, cancellationToken)
                : null,
            Delegation = delegation,
            MemberNames = Names(members, people, meeting),
            Documents = message.Kind == MessageKind.MinutesForComment ? documents.DraftMinutes(state.Documents) : [],
            // The number of the meeting, and that of the entry in its record by which the letter fell due: 25/147.
            Reference = string.Create(CultureInfo.InvariantCulture, $"{meeting.Plan.Number}/{placed.Sequence}"),
            NameBy = message.Kind == MessageKind.CompositionRequest ? answerBy : null,
        };
    }

    private static ImmutableArray<string> Names(
        ImmutableArray<DelegationMember> members, IReadOnlyDictionary<PersonKey, Person> people, MeetingFacts meeting) =>
    [
        .. members.Select(member => people.GetValueOrDefault(member.Person.Person)).OfType<Person>()
            .Select(person => (person.Name ?? person.Function).In(meeting.Language)),
    ];

    private static LocalDate? AnswerBy(MeetingFacts meeting, Instant now)
    {
        var today = now.InZone(DateTimeZoneProviders.Tzdb[meeting.Plan.Time.Zone]).Date;
        var date = meeting.Plan.Time.LocalStart.Date - ReplyPeriod;
        return date > today ? date : null;
    }
}
