using MeetingOrchestrator.Application.Api.Readings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Web.Endpoints;
using Microsoft.AspNetCore.Mvc;
using Texts = MeetingOrchestrator.Localization.Api;

namespace MeetingOrchestrator.Web.Api;

/// <summary>What can be read of a meeting. Each answer bears the tag of the record's head, so that a command can ask for that state.</summary>
internal static class MeetingReadingEndpoints
{
    public static void MapMeetingReadings(this IEndpointRouteBuilder v1)
    {
        v1.MapGet("/meetings/{meeting}", ReadAsync<MeetingDescription>);
        v1.MapGet("/meetings/{meeting}/agenda", ReadAsync<AgendaReading>);
        v1.MapGet("/meetings/{meeting}/attendance", ReadAsync<AttendanceReading>);
        v1.MapGet("/meetings/{meeting}/floor", ReadAsync<FloorReading>);
        v1.MapGet("/meetings/{meeting}/votes", ReadAsync<VotesReading>);
        v1.MapGet("/meetings/{meeting}/votes/{vote}", VoteAsync);
        v1.MapGet("/meetings/{meeting}/decisions", ReadAsync<DecisionsReading>);
        v1.MapGet("/meetings/{meeting}/record-head", ReadAsync<RecordHeadReading>);
    }

    private static async Task<ApiAnswer> ReadAsync<T>(string meeting, [FromServices] IReadings readings, CancellationToken cancellationToken)
        where T : class =>
        Identifiers.Find<MeetingId>(meeting) is { } id && await readings.ReadAsync<T>(id, cancellationToken) is { } found
            ? Answer(found)
            : ApiAnswer.Of(new Problem(StatusCodes.Status404NotFound, Texts.UnknownMeeting));

    private static async Task<ApiAnswer> VoteAsync(string meeting, string vote, [FromServices] IReadings readings, CancellationToken cancellationToken)
    {
        if (Identifiers.Find<MeetingId>(meeting) is not { } id || await readings.ReadAsync<RecordHeadReading>(id, cancellationToken) is null)
        {
            return ApiAnswer.Of(new Problem(StatusCodes.Status404NotFound, Texts.UnknownMeeting));
        }

        // A text that could be no vote's key is as unknown as one that is none's.
        return Identifiers.Find<VoteKey>(vote) is not { } key ? ApiAnswer.Of(Problem.Of(StatusCodes.Status404NotFound, "/"))
            : await readings.VoteAsync(id, key, cancellationToken) is { } found ? Answer(found)
            : ApiAnswer.Of(Problem.Of(new VotingRefusal.Unknown(key)));
    }

    private static ApiAnswer Answer<T>(Dated<T> reading)
        where T : class => ApiAnswer.Of(reading.Value, EntityTag.Of(reading.Record.Sequence, reading.Record.Head));
}
