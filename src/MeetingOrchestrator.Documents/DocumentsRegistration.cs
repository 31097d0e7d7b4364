using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Html;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Documents;

/// <summary>Registers the writers of documents and letters.</summary>
public static class DocumentsRegistration
{
    /// <summary>Adds <see cref="IDocumentRenderer"/> and <see cref="IMessageRenderer"/>, with the texts they are worded from. Logging must be present.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddHouseLocalization()
        .AddSingleton<Words>()
        .AddSingleton<PageWriter>()
        .AddSingleton<IDocumentRenderer, DocumentRenderer>()
        .AddSingleton<IMessageRenderer, MessageRenderer>();
}
