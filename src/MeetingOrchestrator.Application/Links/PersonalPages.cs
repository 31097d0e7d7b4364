using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Application.Links;

/// <inheritdoc/>
internal sealed class PersonalPages(IMeetings meetings, PageReader reader, DelegationNaming naming, TimeProvider time) : IPersonalPages
{
    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public async Task<PersonalPage?> OpenAsync(LinkHolder holder, Language language, CancellationToken cancellationToken)
    {
        var state = await meetings.StateAsync(holder.Meeting, cancellationToken);
        if (Participants.Find(state, holder.Person) is not null && !state.Invitations.Opened.Contains(holder.Person))
        {
            // A refusal (the record is complete, say) is no reason to show nothing.
            await meetings.ExecuteAsync(holder.Meeting, Opened(holder), cancellationToken);
        }

        return await reader.ReadAsync(holder, state, language, Now, cancellationToken);
    }

    public async Task<PageAnswer> ReplyAsync(LinkHolder holder, Reply reply, CancellationToken cancellationToken) =>
        await ActAsync(holder, seat => new MeetingCommand.ReplyToInvitation(holder.Person, reply)
        {
            Id = IdOf("reply", holder, reply.ToString()),
            At = Now,
            By = new Actor(Capacity.Delegate, seat, holder.Person),
        }, cancellationToken);

    public Task<PageAnswer> NameDelegationAsync(LinkHolder holder, ImmutableArray<NamedMember> members, CancellationToken cancellationToken) =>
        naming.NameAsync(holder, members, cancellationToken);

    public async Task<PageAnswer> TestConnectionAsync(LinkHolder holder, ConnectionResult result, CancellationToken cancellationToken) =>
        await ActAsync(holder, seat => new MeetingCommand.RecordConnectionTest(seat, result)
        {
            Id = IdOf("connection", holder, result.ToString()),
            At = Now,
            By = new Actor(Capacity.Delegate, seat, holder.Person),
        }, cancellationToken);

    private async Task<PageAnswer> ActAsync(LinkHolder holder, Func<SeatKey, MeetingCommand> command, CancellationToken cancellationToken)
    {
        var state = await meetings.StateAsync(holder.Meeting, cancellationToken);
        if (Participants.Find(state, holder.Person)?.Seat is not { } seat)
        {
            return new PageAnswer(new InvitationRefusal.UnknownPerson([holder.Person]), []);
        }

        var receipt = await meetings.ExecuteAsync(holder.Meeting, command(seat), cancellationToken);
        return receipt.Refusal is { } refusal ? new PageAnswer(refusal, []) : PageAnswer.Done;
    }

    private MeetingCommand.RecordInvitationOpened Opened(LinkHolder holder) => new(holder.Person)
    {
        Id = CauseId.Of("opened", holder.Person.Value),
        At = Now,
        By = Actor.Service,
    };

    // An act has no name of its own: the same at the same instant is one act, sent twice.
    private CommandId IdOf(string purpose, LinkHolder holder, string what) => CauseId.Of(
        purpose, string.Create(CultureInfo.InvariantCulture, $"{holder.Person}/{what}/{Now.ToUnixTimeTicks()}"));
}
