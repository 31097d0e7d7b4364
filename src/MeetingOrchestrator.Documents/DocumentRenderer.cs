using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Html;
using MeetingOrchestrator.Documents.Minutes;
using MeetingOrchestrator.Documents.PressRelease;
using MeetingOrchestrator.Documents.Word;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents;

/// <summary>Builds a document once, then writes it as a Word file and as a page.</summary>
internal sealed class DocumentRenderer(Words words, PageWriter pages) : IDocumentRenderer
{
    private const string WordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string PageMediaType = "text/html; charset=utf-8";

    /// <inheritdoc/>
    public async Task<ImmutableArray<RenderedDocument>> RenderAsync(
        DocumentKind kind, Language language, MeetingDossier dossier, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        cancellationToken.ThrowIfCancellationRequested();
        var (name, document) = Build(kind, language, dossier);
        var stem = $"{name}.{Cultures.Tag(language)}";
        return
        [
            new RenderedDocument($"{stem}.docx", WordMediaType, WordWriter.Write(document, dossier.PreparedAt)),
            new RenderedDocument(
                $"{stem}.html", PageMediaType, await pages.WriteBytesAsync<FormalDocumentPage>(nameof(FormalDocumentPage.Document), document)),
        ];
    }

    private (string Name, FormalDocument Document) Build(DocumentKind kind, Language language, MeetingDossier dossier)
    {
        using var scope = LanguageScope.Enter(Cultures.Of(language));
        return kind switch
        {
            DocumentKind.DraftMinutes => ("draft-minutes", new MinutesBuilder(words, language, dossier).Build(isDraft: true)),
            DocumentKind.Minutes => ("minutes", new MinutesBuilder(words, language, dossier).Build(isDraft: false)),
            DocumentKind.PressRelease => ("press-release", new PressReleaseBuilder(words, language, dossier).Build()),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No document of this kind is written."),
        };
    }
}
