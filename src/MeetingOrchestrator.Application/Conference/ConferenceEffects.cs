using System.Text;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>Delivers the effects that make the conference and its calendar entries. All of them may be repeated.</summary>
internal sealed class ConferenceEffects(
    IConferenceProvider provider, IConferenceIds ids, IJoinInformation joinInformation, ICalendarEntryIds entries, IMeetings meetings)
    : IEffectHandler
{
    public bool Handles(Effect effect) => effect
        is Effect.CreateConference or Effect.HardenConference or Effect.FetchJoinInformation or Effect.CreateCalendarEntry;

    public async Task<Delivered> DeliverAsync(Effect effect, Delivery delivery, CancellationToken cancellationToken) => effect switch
    {
        Effect.CreateConference x => await CreateAsync(x, delivery, cancellationToken),
        Effect.HardenConference x => await HardenAsync(x, delivery, cancellationToken),
        Effect.FetchJoinInformation x => await FetchAsync(x, delivery, cancellationToken),
        Effect.CreateCalendarEntry x => await EnterAsync(x, delivery, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.Kind, "Not an effect of the conference."),
    };

    private async Task<Delivered> CreateAsync(Effect.CreateConference effect, Delivery delivery, CancellationToken cancellationToken)
    {
        var id = await provider.CreateOrGetAsync(effect.Request, cancellationToken);
        // Stored before it is reported: whatever follows from the report needs it.
        await ids.SaveAsync(delivery.Meeting, id, cancellationToken);
        return new Delivered(EffectEnd.Done, new MeetingCommand.RecordConferenceCreated(Digest.Of(Encoding.UTF8.GetBytes(id)).ToString())
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        });
    }

    private async Task<Delivered> HardenAsync(Effect.HardenConference effect, Delivery delivery, CancellationToken cancellationToken)
    {
        var id = await ids.GetAsync(delivery.Meeting, cancellationToken);
        var differences = await provider.HardenAsync(id, effect.Settings, cancellationToken);
        var report = new MeetingCommand.RecordHardening(differences) { Id = delivery.Report, At = delivery.Now, By = Actor.Service };
        // Fail closed: the row is parked for a person, and nothing that would invite anybody follows from the event.
        return differences.IsEmpty
            ? new Delivered(EffectEnd.Done, report)
            : new Delivered(EffectEnd.Parked, report, "hardening-not-kept");
    }

    private async Task<Delivered> FetchAsync(Effect.FetchJoinInformation effect, Delivery delivery, CancellationToken cancellationToken)
    {
        var id = await ids.GetAsync(delivery.Meeting, cancellationToken);
        var (url, html) = await provider.GetJoinInformationAsync(id, effect.Language, cancellationToken);
        // Stored before it is reported: the report makes invitations due, and they carry it.
        await joinInformation.SaveAsync(new JoinInformation(delivery.Meeting, effect.Language, url, html), cancellationToken);
        return new Delivered(EffectEnd.Done, new MeetingCommand.RecordJoinInformation(effect.Language)
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        });
    }

    private async Task<Delivered> EnterAsync(Effect.CreateCalendarEntry effect, Delivery delivery, CancellationToken cancellationToken)
    {
        // A meeting that was cancelled meanwhile invites nobody; an entry that may have been made is looked for, so that it can be cancelled.
        // One that was put off gets its entry: only what exists can be cancelled, and only then made anew for the time that follows.
        if (!delivery.MayHaveBeenDone && !await IsAskedForAsync(effect, delivery.Meeting, cancellationToken))
        {
            return new Delivered(EffectEnd.Done, Note: "overtaken");
        }

        var receipt = await provider.CreateCalendarEntryAsync(effect.Request, cancellationToken);
        // Stored before it is reported: a reply to the entry may come at once.
        await entries.SaveAsync(receipt.ProviderEventId, delivery.Meeting, cancellationToken);
        return new Delivered(
            EffectEnd.Done,
            new MeetingCommand.RecordCalendarEntry(effect.Language, effect.Generation, receipt.ProviderEventId, receipt.CalendarUid)
            {
                Id = delivery.Report,
                At = delivery.Now,
                By = Actor.Service,
            });
    }
    private async Task<bool> IsAskedForAsync(Effect.CreateCalendarEntry effect, MeetingId meeting, CancellationToken cancellationToken)
    {
        var state = await meetings.StateAsync(meeting, cancellationToken);
        return state.Lifecycle.Phase != MeetingPhase.Cancelled
            && state.Conference.Entries.TryGetValue(effect.Language, out var entry) && entry.Generation == effect.Generation;
    }
}
