using MeetingOrchestrator.Application.Api.Readings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Web.Endpoints;
using Microsoft.AspNetCore.Mvc;
using Texts = MeetingOrchestrator.Localization.Api;

namespace MeetingOrchestrator.Web.Api;

/// <summary>What can be read of councils.</summary>
internal static class CouncilReadings
{
    public static async Task<ApiAnswer> ListAsync([FromServices] IReadings readings, CancellationToken cancellationToken) =>
        ApiAnswer.Of(await readings.CouncilsAsync(cancellationToken));

    public static async Task<ApiAnswer> MeetingsAsync(string council, [FromServices] IReadings readings, CancellationToken cancellationToken) =>
        Identifiers.Find<CouncilKey>(council) is { } key && await readings.MeetingsAsync(key, cancellationToken) is { } found
            ? ApiAnswer.Of(found)
            : ApiAnswer.Of(new Problem(StatusCodes.Status404NotFound, Texts.UnknownCouncil));
}
