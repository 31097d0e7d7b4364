using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingOrchestrator.Web.Components.Shared;

/// <summary>Answers that tell nothing but that something cannot be had or done.</summary>
internal static class StatusPages
{
    /// <summary>There is no such page, or it is not for this reader; which of both is not told.</summary>
    public static RazorComponentResult<StatusPage> NotFound =>
        Page(StatusCodes.Status404NotFound, RoomTexts.GoneTitle, RoomTexts.GoneText, offerCode: true);

    /// <summary>The request is malformed, or does not come from a form of ours.</summary>
    public static RazorComponentResult<StatusPage> BadRequest =>
        Page(StatusCodes.Status400BadRequest, RoomTexts.BadTitle, RoomTexts.BadText);

    /// <summary>The page of a status that the framework gave without a body.</summary>
    public static RazorComponentResult<StatusPage> Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status429TooManyRequests => Page(status, RoomTexts.BusyTitle, RoomTexts.BusyText),
        StatusCodes.Status413PayloadTooLarge => Page(status, RoomTexts.BadTitle, RoomTexts.TooLargeText),
        >= 500 => Page(status, RoomTexts.FailedTitle, RoomTexts.FailedText),
        _ => Page(status, RoomTexts.BadTitle, RoomTexts.BadText),
    };

    private static RazorComponentResult<StatusPage> Page(int status, string title, string text, bool offerCode = false) =>
        new(new { TitleKey = title, TextKey = text, OfferCode = offerCode }) { StatusCode = status, PreventStreamingRendering = true };
}
