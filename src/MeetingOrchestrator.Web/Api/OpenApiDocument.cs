using System.Text.Json.Nodes;
using MeetingOrchestrator.Application.Api;
using MeetingOrchestrator.Application.Api.Acts;
using MeetingOrchestrator.Application.Api.Readings;

namespace MeetingOrchestrator.Web.Api;

/// <summary>The description of the API (OpenAPI 3.1), made of the same types and names as the API itself.</summary>
internal static class OpenApiDocument
{
    private static readonly Lazy<byte[]> Made = new(() => ApiJson.Bytes(Document()));

    /// <summary>The document as it is served.</summary>
    public static byte[] Bytes => Made.Value;

    private static JsonObject Document()
    {
        var paths = new JsonObject
        {
            ["/api/v1/councils"] = Reading("listCouncils", "The councils", typeof(CouncilsReading)),
            ["/api/v1/councils/{council}/meetings"] = Reading("listMeetings", "The meetings of a council", typeof(CouncilMeetingsReading), "council"),
            ["/api/v1/meetings/{meeting}"] = Reading("readMeeting", "A meeting: phase, plan, seats and rules in force", typeof(MeetingDescription), "meeting"),
            ["/api/v1/meetings/{meeting}/agenda"] = Reading("readAgenda", "The agenda", typeof(AgendaReading), "meeting"),
            ["/api/v1/meetings/{meeting}/attendance"] = Reading("readAttendance", "Who is present, and the quorum", typeof(AttendanceReading), "meeting"),
            ["/api/v1/meetings/{meeting}/floor"] = Reading("readFloor", "The list of speakers", typeof(FloorReading), "meeting"),
            ["/api/v1/meetings/{meeting}/votes"] = Reading("readVotes", "The votes, as far as their rules show them", typeof(VotesReading), "meeting"),
            ["/api/v1/meetings/{meeting}/votes/{vote}"] =
                Reading("readVote", "A vote, as far as its rules show it", typeof(VoteReading), "meeting", "vote"),
            ["/api/v1/meetings/{meeting}/decisions"] = Reading("readDecisions", "Decisions and drafts of them", typeof(DecisionsReading), "meeting"),
            ["/api/v1/meetings/{meeting}/record-head"] = Reading("readRecordHead", "Where the record stands", typeof(RecordHeadReading), "meeting"),
        };
        foreach (var name in ActNames.OfCouncil)
        {
            paths[$"/api/v1/councils/{{council}}/commands/{name}"] = OpenApiParts.Command($"council.{name}", "council", ActNames.CouncilSchema(name));
        }

        foreach (var name in ActNames.OfMeeting)
        {
            paths[$"/api/v1/meetings/{{meeting}}/commands/{name}"] = OpenApiParts.Command($"meeting.{name}", "meeting", ActNames.MeetingSchema(name));
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "MeetingOrchestrator",
                ["version"] = "1",
                ["description"] = "Formal meetings: commands, and readings of what is recorded. Answers this machine alone, until programs can sign in: "
                    + "whoever reaches it is believed in the capacity that they name.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["security"] = new JsonArray(),
            ["paths"] = paths,
            ["components"] = OpenApiParts.Components(),
        };
    }

    private static JsonObject Reading(string id, string summary, Type type, params string[] places)
    {
        var responses = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = "What is recorded now.",
                ["headers"] = OpenApiParts.TagHeader(),
                ["content"] = new JsonObject { [ApiJson.ContentType] = new JsonObject { ["schema"] = ApiSchemas.Of(type) } },
            },
            ["304"] = new JsonObject { ["description"] = "Nothing was recorded since the tag given." },
        };
        OpenApiParts.AddProblems(responses, places.Length == 0 ? [400, 403, 429] : [400, 403, 404, 429]);
        return new JsonObject
        {
            ["get"] = new JsonObject
            {
                ["operationId"] = id,
                ["summary"] = summary,
                ["parameters"] = new JsonArray([.. places.Select(OpenApiParts.Place), OpenApiParts.Parameter("IfNoneMatch"), OpenApiParts.Parameter("AcceptLanguage")]),
                ["responses"] = responses,
            },
        };
    }
}
