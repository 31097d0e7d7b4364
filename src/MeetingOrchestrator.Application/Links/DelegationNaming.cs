using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Application.Links;

/// <summary>Takes in the composition of a delegation: everybody in it, or nobody.</summary>
internal sealed class DelegationNaming(IMeetings meetings, IPeople people, NamedPeople named, TimeProvider time)
{
    // Two tabs of one focal point would draw the same keys for different people.
    private readonly ConcurrentDictionary<MeetingId, SemaphoreSlim> _turns = new();

    public async Task<PageAnswer> NameAsync(LinkHolder holder, ImmutableArray<NamedMember> members, CancellationToken cancellationToken)
    {
        var turn = _turns.GetOrAdd(holder.Meeting, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await NameInTurnAsync(holder, members.IsDefault ? [] : members, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<PageAnswer> NameInTurnAsync(LinkHolder holder, ImmutableArray<NamedMember> members, CancellationToken cancellationToken)
    {
        var state = await meetings.StateAsync(holder.Meeting, cancellationToken);
        if (Participants.Find(state, holder.Person)?.Seat is not { } seat)
        {
            return new PageAnswer(new InvitationRefusal.UnknownPerson([holder.Person]), []);
        }

        // An empty composition is refused by its rules alone; whoever may not name one learns nothing of others' addresses.
        if (Refused(Command(holder, seat, [], state), state) is { } barred and not AccreditationRefusal.OneHead)
        {
            return new PageAnswer(barred, []);
        }

        var (read, faults) = MemberCheck.Check(members, await TakenAsync(seat, state, cancellationToken));
        if (!faults.IsEmpty)
        {
            return new PageAnswer(null, faults);
        }

        var made = await named.MakeAsync(holder.Meeting, seat, read, state, cancellationToken);
        var command = Command(
            holder, seat, [.. read.Zip(made, (member, person) => new DelegationMember(person.Reference, member.Role, member.Language, member.Interprets))], state);
        if (Refused(command, state) is { } refusal)
        {
            return new PageAnswer(refusal, []);
        }

        // Stored before they are named: the record must never name somebody of whom nothing is known.
        await people.SaveAsync(made, cancellationToken);
        var receipt = await meetings.ExecuteAsync(holder.Meeting, command, cancellationToken);
        return receipt.Refusal is { } late ? new PageAnswer(late, []) : PageAnswer.Done;
    }

    private MeetingCommand.NameDelegation Command(LinkHolder holder, SeatKey seat, ImmutableArray<DelegationMember> members, MeetingState state)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var version = state.Accreditation.Delegations.GetValueOrDefault(seat)?.Version ?? 0;
        return new MeetingCommand.NameDelegation(seat, members)
        {
            Id = CauseId.Of("delegation", string.Create(CultureInfo.InvariantCulture, $"{seat}/{version}/{now.ToUnixTimeTicks()}")),
            At = now,
            By = new Actor(Capacity.Delegate, seat, holder.Person),
        };
    }

    private static Refusal? Refused(MeetingCommand command, MeetingState state) => MeetingDecider.Decide(command, state).Refusal;

    private async Task<HashSet<string>> TakenAsync(SeatKey seat, MeetingState state, CancellationToken cancellationToken)
    {
        var waiting = state.Accreditation.Delegations.Values.Where(delegation => delegation.Seat != seat)
            .SelectMany(delegation => delegation.Members).Select(member => member.Person.Person);
        var others = Participants.Invited(state).Concat(state.Lifecycle.Composition?.Delegates ?? [])
            .Where(invited => invited.Seat != seat).Select(invited => invited.Person.Person);
        var found = await people.FindAsync([.. waiting.Concat(others).Distinct()], cancellationToken);
        return found.Values.Select(person => person.Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
