using System.Collections.Immutable;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Documents;
using NodaTime;

namespace MeetingOrchestrator.Application.Documents;

/// <summary>Writes formal documents. Deterministic: the same dossier gives the same bytes, which the record binds by their digest.</summary>
public interface IDocumentRenderer
{
    /// <summary>The document in one language, in every format it is issued in.</summary>
    Task<ImmutableArray<RenderedDocument>> RenderAsync(
        DocumentKind kind, Language language, MeetingDossier dossier, CancellationToken cancellationToken);
}

/// <summary>A document's file.</summary>
/// <param name="File">Its name: <c>minutes.ru.docx</c>.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RenderedDocument(string File, string MediaType, ReadOnlyMemory<byte> Content);

/// <summary>What documents are folded from.</summary>
/// <param name="State">The meeting.</param>
/// <param name="People">The people it names; an erased one is missing and is then named by seat alone.</param>
/// <param name="PreparedAt">When the documents are prepared.</param>
/// <param name="Next">The next meeting of the schedule; null when there is none.</param>
public sealed record MeetingDossier(
    MeetingState State,
    IReadOnlyDictionary<PersonKey, Person> People,
    Instant PreparedAt,
    Domain.Calendars.PlannedMeeting? Next);

/// <summary>The files of issued documents.</summary>
public interface IDocumentFiles
{
    /// <summary>Stores files of a meeting, replacing those of the same name.</summary>
    Task SaveAsync(MeetingId meeting, IReadOnlyList<RenderedDocument> documents, CancellationToken cancellationToken);

    /// <summary>The files of a meeting, by name.</summary>
    Task<IReadOnlyList<RenderedDocument>> ListAsync(MeetingId meeting, CancellationToken cancellationToken);
}
