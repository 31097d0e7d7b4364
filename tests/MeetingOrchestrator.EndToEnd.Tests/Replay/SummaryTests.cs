using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Replay;

/// <summary>summary.json of the README's first command.</summary>
public sealed class SummaryTests(Replayed replayed)
{
    [Fact]
    public void Meeting_25_took_place_on_its_day_with_14_seats_by_kind()
    {
        var meeting = replayed.Meeting;
        meeting.GetProperty("number").GetInt32().ShouldBe(25);
        meeting.GetProperty("phase").GetString().ShouldBe("archived");
        meeting.GetProperty("start").GetString().ShouldBe("2021-02-18T08:00:00Z");
        meeting.GetProperty("dateCertainty").GetString().ShouldBe("fixed");
        meeting.GetProperty("timeCertainty").GetString().ShouldBe("provisional");
        ShouldBe(meeting.GetProperty("seats"), """{"total":14,"byKind":{"member":8,"observer":4,"organisation":2}}""");
    }

    [Fact]
    public void Invitations_and_reminders_of_meeting_25_are_counted_by_language_and_channel()
    {
        ShouldBe(
            replayed.Meeting.GetProperty("invitations"),
            """{"issued":14,"byLanguage":{"en":5,"ru":9},"byChannel":{"calendar":14,"graph-mail":14},"notIssued":{}}""");
        // 14 a week before; Moldova had declined by the day before and is reminded no more.
        ShouldBe(
            replayed.Meeting.GetProperty("reminders"),
            """{"issued":40,"byLanguage":{"en":13,"ru":27},"byChannel":{"graph-mail":40},"notIssued":{}}""");
    }

    [Fact]
    public void Responses_to_the_invitations_of_meeting_25_are_counted() =>
        ShouldBe(replayed.Meeting.GetProperty("responses"), """{"accepted":11,"declined":1,"none":1,"tentative":1}""");

    [Fact]
    public void Roll_call_of_meeting_25_shows_the_arithmetic_of_its_quorum_and_the_article() => ShouldBe(
        replayed.Meeting.GetProperty("rollCall"),
        """
        {"present":8,"members":8,"required":6,"share":"2/3","quorate":true,"article":"quorum",
         "presentSeats":["AZ","AM","BY","KZ","KG","RU","TJ","UZ","EXEC","IPA","TM","EEC","GCTU"],"absentSeats":["MD"]}
        """);

    [Fact]
    public void Agenda_of_meeting_25_was_adopted_by_a_vote_whose_arithmetic_is_shown() => ShouldBe(
        replayed.Meeting.GetProperty("agenda"),
        """
        {"items":13,"adopted":true,"vote":{"outcome":"adopted","method":"recorded-vote","inFavour":8,"against":0,"abstained":0,
         "notVoting":0,"notInterested":0,"base":8,"required":5,"article":"agenda-adoption"}}
        """);

    [Fact]
    public void One_welcome_speech_was_heard_at_meeting_25() =>
        ShouldBe(replayed.Meeting.GetProperty("speeches"), """{"report":8,"statement":8,"welcome":1}""");

    [Fact]
    public void Three_decisions_of_meeting_25_have_outcome_and_article()
    {
        var decisions = replayed.Meeting.GetProperty("decisions").EnumerateArray().ToList();
        decisions.Select(decision => (decision.GetProperty("number").GetString(), decision.GetProperty("verb").GetString()))
            .ShouldBe([("25/1", "adopt"), ("25/2", "adopt"), ("25/3", "approve")]);
        decisions.ShouldAllBe(decision => decision.GetProperty("state").GetString() == "adopted");
        foreach (var decision in decisions)
        {
            ShouldBe(
                decision.GetProperty("outcome"),
                """
                {"outcome":"adopted","method":"consensus","inFavour":8,"against":0,"abstained":0,"notVoting":0,"notInterested":0,
                 "article":"decisions"}
                """);
        }
    }

    [Fact]
    public void Record_of_meeting_25_is_valid_and_signed_twice()
    {
        var record = replayed.Meeting.GetProperty("record");
        record.GetProperty("valid").GetBoolean().ShouldBeTrue();
        record.GetProperty("signed").EnumerateObject().Select(signed => signed.Name).ShouldBe(["closing", "minutes"]);
        record.GetProperty("signed").GetProperty("minutes").GetInt64().ShouldBe(record.GetProperty("entries").GetInt64());
    }

    [Fact]
    public void Every_other_meeting_stays_planned_on_a_provisional_date_and_nobody_is_convened()
    {
        var others = replayed.Summary.GetProperty("meetings").EnumerateArray().Skip(1).ToList();
        others.Select(meeting => meeting.GetProperty("number").GetInt32()).ShouldBe([26, 27, 28, 29, 30]);
        string[] only = ["number", "meeting", "phase", "start", "end", "zone", "dateCertainty", "timeCertainty", "milestones"];
        foreach (var meeting in others)
        {
            meeting.GetProperty("phase").GetString().ShouldBe("planned");
            meeting.GetProperty("dateCertainty").GetString().ShouldBe("provisional");
            // No seats, no invitations, no conference: there is a plan and nothing else.
            meeting.EnumerateObject().Select(field => field.Name).ShouldBe(only);
            Directory.Exists(replayed.In("meetings", $"{meeting.GetProperty("number")}")).ShouldBeFalse();
        }
    }

    private static void ShouldBe(JsonElement actual, string expected) =>
        JsonNode.DeepEquals(JsonNode.Parse(actual.GetRawText()), JsonNode.Parse(expected)).ShouldBeTrue($"{actual}\nis not\n{expected}");
}
