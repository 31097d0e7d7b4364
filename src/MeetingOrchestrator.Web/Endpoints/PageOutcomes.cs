using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Web.Components.Shared;
using MeetingOrchestrator.Web.Links;
using Microsoft.Extensions.Localization;

namespace MeetingOrchestrator.Web.Endpoints;

/// <summary>Tells the holder of a personal page what came of an act.</summary>
internal sealed class PageOutcomes(Notes notes, RefusalTexts refusals, IStringLocalizer<RoomTexts> texts)
{
    /// <summary>Leaves a note of it, and sends the reader back to the page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="answer">What came of it.</param>
    /// <param name="done">Key of the sentence for an act that was done.</param>
    public SeeOther Tell(HttpContext context, PageAnswer answer, string done)
    {
        notes.Leave(context, answer.Refusal is { } refusal ? new Note(false, refusals.Of(refusal)) : new Note(true, texts[done]));
        return new SeeOther(LinkSession.Path);
    }
}
