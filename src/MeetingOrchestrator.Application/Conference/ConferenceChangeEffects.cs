using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>
/// Delivers changes of the conference and its calendar entries. All of them may be repeated. A revision that a later one has overtaken is
/// not carried out: the later one says everything, and the provider would end with the older state.
/// </summary>
internal sealed class ConferenceChangeEffects(IConferenceProvider provider, IConferenceIds ids, IMeetings meetings) : IEffectHandler
{
    private static readonly Delivered Overtaken = new(EffectEnd.Done, Note: "overtaken");

    public bool Handles(Effect effect) => effect
        is Effect.UpdateConference or Effect.UpdateCalendarEntry or Effect.CancelCalendarEntry or Effect.DeleteConference;

    public async Task<Delivered> DeliverAsync(Effect effect, Delivery delivery, CancellationToken cancellationToken) => effect switch
    {
        Effect.UpdateConference x => await UpdateAsync(x, delivery, cancellationToken),
        Effect.UpdateCalendarEntry x => await UpdateAsync(x, delivery, cancellationToken),
        Effect.CancelCalendarEntry x => await CancelAsync(x, delivery, cancellationToken),
        Effect.DeleteConference => await DeleteAsync(delivery, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.Kind, "Not a change of the conference."),
    };

    private async Task<Delivered> UpdateAsync(Effect.UpdateConference effect, Delivery delivery, CancellationToken cancellationToken)
    {
        var state = await meetings.StateAsync(delivery.Meeting, cancellationToken);
        if (state.Conference.Asked > effect.Revision || state.Lifecycle.Phase == MeetingPhase.Cancelled)
        {
            return Overtaken;
        }

        var id = await ids.GetAsync(delivery.Meeting, cancellationToken);
        await provider.RescheduleAsync(id, effect.Subject, effect.Start, effect.End, cancellationToken);
        var differences = await provider.HardenAsync(id, effect.Settings, cancellationToken);
        var report = new MeetingCommand.RecordConferenceUpdated(effect.Revision, differences)
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        };
        // Fail closed, as when it was first hardened: nobody is told of a meeting whose conference is not safe.
        return differences.IsEmpty
            ? new Delivered(EffectEnd.Done, report)
            : new Delivered(EffectEnd.Parked, report, "hardening-not-kept");
    }

    private async Task<Delivered> UpdateAsync(Effect.UpdateCalendarEntry effect, Delivery delivery, CancellationToken cancellationToken)
    {
        var state = await meetings.StateAsync(delivery.Meeting, cancellationToken);
        if (!state.Conference.Entries.TryGetValue(effect.Language, out var entry)
            || entry.Generation != effect.Generation || entry.Asked > effect.Revision || entry.Cancelled
            || state.Lifecycle.Phase is MeetingPhase.Cancelled or MeetingPhase.Postponed)
        {
            return Overtaken;
        }

        await provider.UpdateCalendarEntryAsync(effect.ProviderEventId, effect.Wanted, cancellationToken);
        return new Delivered(
            EffectEnd.Done,
            new MeetingCommand.RecordCalendarEntryUpdated(effect.Language, effect.Generation, effect.Revision)
            {
                Id = delivery.Report,
                At = delivery.Now,
                By = Actor.Service,
            });
    }

    private async Task<Delivered> CancelAsync(Effect.CancelCalendarEntry effect, Delivery delivery, CancellationToken cancellationToken)
    {
        await provider.CancelCalendarEntryAsync(effect.ProviderEventId, effect.Comment, cancellationToken);
        return new Delivered(EffectEnd.Done, new MeetingCommand.RecordCalendarEntryCancelled(effect.Language, effect.Generation)
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        });
    }

    private async Task<Delivered> DeleteAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        await provider.DeleteAsync(await ids.GetAsync(delivery.Meeting, cancellationToken), cancellationToken);
        return new Delivered(EffectEnd.Done, new MeetingCommand.RecordConferenceDeleted
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        });
    }
}
