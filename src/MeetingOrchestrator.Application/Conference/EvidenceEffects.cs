using System.Collections.Immutable;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>Fetches what the provider knows of people: replies given in calendars, and attendance. Only reads; may be repeated.</summary>
internal sealed class EvidenceEffects(
    IConferenceProvider provider, IConferenceIds ids, Addressees addressees, IUnmatchedNames names) : IEffectHandler
{
    public bool Handles(Effect effect) => effect is Effect.ReadReplies or Effect.FetchAttendance;

    public async Task<Delivered> DeliverAsync(Effect effect, Delivery delivery, CancellationToken cancellationToken) => effect switch
    {
        Effect.ReadReplies x => await ReadRepliesAsync(x, delivery, cancellationToken),
        Effect.FetchAttendance x => await FetchAttendanceAsync(x, delivery, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.Kind, "Not an effect that reads evidence."),
    };

    private async Task<Delivered> ReadRepliesAsync(Effect.ReadReplies effect, Delivery delivery, CancellationToken cancellationToken)
    {
        var byAddress = await addressees.OfRepliesAsync(delivery.Meeting, cancellationToken);
        var replies = ImmutableArray.CreateBuilder<ObservedReply>();
        foreach (var reply in await provider.ReadRepliesAsync(effect.ProviderEventIds, cancellationToken))
        {
            if (byAddress.TryGetValue(reply.Address, out var delegated))
            {
                replies.Add(new ObservedReply(delegated.Person.Person, reply.Reply, ReplyChannel.Calendar, reply.At));
            }
        }

        return new Delivered(EffectEnd.Done, replies.Count == 0 ? null : new MeetingCommand.RecordReplies(replies.ToImmutable())
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        });
    }

    private async Task<Delivered> FetchAttendanceAsync(Effect.FetchAttendance effect, Delivery delivery, CancellationToken cancellationToken)
    {
        var (state, byAddress) = await addressees.OfAttendanceAsync(delivery.Meeting, cancellationToken);
        var id = await ids.GetAsync(delivery.Meeting, cancellationToken);
        var sessions = await provider.FetchAttendanceAsync(id, cancellationToken);
        var matched = AttendanceMatch.Match(sessions, byAddress, [.. (state.Lifecycle.Composition?.Seats ?? []).Select(seat => seat.Key)]);
        // Stored before they are reported: the office matches the records by them.
        await names.SaveAsync(delivery.Meeting, matched.Names, cancellationToken);
        return new Delivered(
            EffectEnd.Done,
            new MeetingCommand.RecordConferenceAttendance(effect.Milestone, sessions.Length, matched.Connections, matched.Unmatched)
            {
                Id = delivery.Report,
                At = delivery.Now,
                By = Actor.Service,
            });
    }
}
