using System.Collections.Immutable;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Application.Documents;

/// <summary>Prepares the documents of a meeting, keeps the files, and binds them to the record by their digests.</summary>
internal sealed class DocumentEffects(
    IDocumentRenderer renderer, IDocumentFiles files, IMeetings meetings, ICouncils councils, IPeople people) : IEffectHandler
{
    public bool Handles(Effect effect) => effect is Effect.IssueDocuments;

    public async Task<Delivered> DeliverAsync(Effect effect, Delivery delivery, CancellationToken cancellationToken)
    {
        var issue = (Effect.IssueDocuments)effect;
        var dossier = await DossierAsync(delivery.Meeting, issue.PreparedAt, cancellationToken);
        var issued = ImmutableArray.CreateBuilder<MeetingEvent.DocumentIssued>();
        var rendered = new List<RenderedDocument>();
        foreach (var kind in issue.Kinds)
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var documents = await renderer.RenderAsync(kind, language, dossier, cancellationToken);
                rendered.AddRange(documents);
                issued.AddRange(documents.Select(document =>
                    new MeetingEvent.DocumentIssued(kind, language, document.File, Digest.Of(document.Content.Span).ToString())));
            }
        }

        // Kept before they are reported: the record must never name a file that was lost.
        await files.SaveAsync(delivery.Meeting, rendered, cancellationToken);
        return new Delivered(EffectEnd.Done, new MeetingCommand.RecordDocuments(issued.ToImmutable())
        {
            Id = delivery.Report,
            At = delivery.Now,
            By = Actor.Service,
        });
    }

    private async Task<MeetingDossier> DossierAsync(MeetingId meeting, Instant preparedAt, CancellationToken cancellationToken)
    {
        var state = await meetings.StateAsync(meeting, cancellationToken);
        var plan = state.Lifecycle.Plan!;
        var schedule = await councils.ScheduleAsync(state.Lifecycle.Council!.Value, cancellationToken);
        var next = schedule.Where(line => line.Number > plan.Number).OrderBy(line => line.Number).FirstOrDefault();
        var keys = state.Lifecycle.Composition!.Delegates.Select(delegated => delegated.Person.Person)
            .Concat(state.Floor.Speeches.Select(speech => speech.Speaker.Person))
            .Append(state.Lifecycle.Composition.PresidingOfficer.Person)
            .Concat(state.Lifecycle.PresidingOfficer is { } presided ? [presided.Person] : [])
            .Distinct();
        return new MeetingDossier(state, await people.FindAsync([.. keys], cancellationToken), preparedAt, next);
    }
}
