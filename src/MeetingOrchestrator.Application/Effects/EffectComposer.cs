using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Effects;

/// <summary>Freezes intents into outbox rows and due work: texts are rendered here, once, before the commit.</summary>
internal sealed class EffectComposer(ConferenceComposer conference, MessageComposer messages)
{
    public async Task<EffectRows> ComposeAsync(
        MeetingId meeting, IReadOnlyList<PlacedIntent> intents, MeetingState state, CancellationToken cancellationToken)
    {
        if (intents.Count == 0)
        {
            return new EffectRows([], []);
        }

        var outbox = new List<OutboxRow>(intents.Count);
        var dueWork = new List<DueWorkRow>();
        var facts = new FactsSource(meeting, state);
        foreach (var placed in intents)
        {
            if (placed.Intent is Intent.LayTimeline timeline)
            {
                dueWork.AddRange(timeline.Milestones.Select(milestone => DueWorkRow.Of(meeting, milestone.Key, milestone.At)));
            }
            else if (placed.Intent is Intent.WakeForVote wake)
            {
                dueWork.Add(DueWorkRow.Of(meeting, wake.Key, wake.At));
            }
            else
            {
                outbox.Add(await ComposeAsync(meeting, placed, facts, cancellationToken));
            }
        }

        return new EffectRows(outbox, dueWork);
    }

    private async Task<OutboxRow> ComposeAsync(MeetingId meeting, PlacedIntent placed, FactsSource facts, CancellationToken cancellationToken)
    {
        var state = facts.State;
        var (name, effect) = placed.Intent switch
        {
            Intent.CreateConference => ("conference", await conference.CreateAsync(facts, cancellationToken)),
            Intent.HardenConference => ("conference/hardening", await conference.HardenAsync(facts, cancellationToken)),
            Intent.FetchJoinInformation x => ($"join-information/{Tag(x.Language)}", new Effect.FetchJoinInformation(x.Language)),
            Intent.CreateCalendarEntry x => ($"calendar-entry/{Tag(x.Language)}/{x.Generation}", await conference.EnterAsync(facts, x, cancellationToken)),
            Intent.UpdateConference x => ($"conference/{x.Revision}", await conference.UpdateAsync(facts, x, cancellationToken)),
            Intent.UpdateCalendarEntry x =>
                ($"calendar-entry/{Tag(x.Language)}/{x.Generation}/{x.Revision}", await conference.UpdateEntryAsync(facts, x, cancellationToken)),
            Intent.CancelCalendarEntry x =>
                ($"calendar-entry/{Tag(x.Language)}/{x.Generation}/cancellation", await conference.CancelEntryAsync(facts, x, cancellationToken)),
            Intent.DeleteConference => ("conference/deletion", new Effect.DeleteConference()),
            Intent.SendMessage x => ($"message/{x.Message.Value}", await messages.ComposeAsync(facts, x, placed, cancellationToken)),
            Intent.ReadReplies x => ($"replies/{x.Milestone.Value}", new Effect.ReadReplies(
                x.Milestone, [.. state.Conference.Entries.OrderBy(entry => entry.Key).Select(entry => entry.Value.ProviderEventId).OfType<string>()])),
            Intent.FetchAttendance x => ($"attendance/{x.Milestone.Value}", new Effect.FetchAttendance(x.Milestone)),
            Intent.IssueDocuments x => ($"documents/{string.Join('+', x.Kinds)}", new Effect.IssueDocuments(x.Kinds, placed.At)),
            Intent.CountSecretBallots x => ($"ballot-box/{x.Vote.Value}", new Effect.CountSecretBallots(x.Vote)),
            Intent.SignHead x => ($"signature/{x.Purpose}", (Effect)new Effect.SignHead(x.Purpose, placed.Sequence)),
            _ => throw new ArgumentOutOfRangeException(nameof(placed), placed.Intent, "Unknown intent."),
        };
        var expiresAt = IsPointlessAfterwards(placed.Intent) ? state.Lifecycle.Plan!.Time.End : (NodaTime.Instant?)null;
        return new OutboxRow(
            $"{meeting.Value}/{name}", meeting, effect.Kind, effect.Freeze(), placed.At, expiresAt, (effect as Effect.SendMessage)?.InternetMessageId);
    }

    // What brings people into a meeting is pointless once the meeting has ended; everything else is worth doing at any time.
    private static bool IsPointlessAfterwards(Intent intent) => intent is Intent.CreateCalendarEntry or Intent.UpdateConference or Intent.UpdateCalendarEntry
        or Intent.SendMessage { Kind: not Domain.Meetings.Invitations.MessageKind.MinutesForComment };

    private static string Tag(Domain.Languages.Language language) => language == Domain.Languages.Language.Russian ? "ru" : "en";
}
