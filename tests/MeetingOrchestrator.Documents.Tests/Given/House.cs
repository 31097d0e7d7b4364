using System.Text;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Documents.Tests.Given;

/// <summary>The real renderers and composers, as the host registers them.</summary>
internal static class House
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddLogging().AddDocuments().AddMail().BuildServiceProvider();

    public static IMessageRenderer Messages => Get<IMessageRenderer>();

    public static T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public static async Task<RenderedDocument> FileAsync(DocumentKind kind, Language language, MeetingDossier dossier, string extension) =>
        (await Get<IDocumentRenderer>().RenderAsync(kind, language, dossier, TestContext.Current.CancellationToken))
            .Single(file => file.File.EndsWith(extension, StringComparison.Ordinal));

    public static async Task<string> PageAsync(DocumentKind kind, Language language, MeetingDossier dossier) =>
        Encoding.UTF8.GetString((await FileAsync(kind, language, dossier, ".html")).Content.Span);
}
