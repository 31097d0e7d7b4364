using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Graph.Tests.Support;

namespace MeetingOrchestrator.Graph.Tests.Faults;

public sealed class ForeignHostTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Next_link_to_another_port_is_refused_before_anything_is_sent()
    {
        await using var foreign = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(context, """{"value":[]}"""));
        await using var server = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(
            context, $$"""{"value":[],"@odata.nextLink":"{{foreign.GraphUrl}}/users/x/onlineMeetings/m/attendanceReports?$skip=1"}"""));
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Conference.FetchAttendanceAsync("m", Cancellation));
        (failure.Failure, failure.Code).ShouldBe((ProviderFailure.Refused, "ForeignHost"));
        server.Seen.ShouldHaveSingleItem().Authorization.ShouldBe($"Bearer {GraphUnderTest.Token}");
        foreign.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Next_link_to_the_same_host_is_followed()
    {
        Uri? self = null;
        await using var server = await FaultyGraph.StartAsync((context, request) => FaultyGraph.JsonAsync(context, request switch
        {
            { Path: var path } when path.EndsWith("/r1", StringComparison.Ordinal) => Report("r1", $"{self}/users/x/onlineMeetings/m/attendanceReports/r1/attendanceRecords?$skip=1"),
            { Path: var path } when path.EndsWith("/r2", StringComparison.Ordinal) => Report("r2", null),
            { Path: var path } when path.EndsWith("/attendanceRecords", StringComparison.Ordinal) => """{"value":[{"identity":{"displayName":"Second"}}]}""",
            { Query: "" } => $$"""{"value":[{"id":"r1"}],"@odata.nextLink":"{{self}}/users/x/onlineMeetings/m/attendanceReports?$skip=1"}""",
            _ => """{"value":[{"id":"r2"}]}""",
        }));
        self = server.GraphUrl;
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var sessions = await graph.Conference.FetchAttendanceAsync("m", Cancellation);
        sessions.Select(session => session.ReportId).ShouldBe(["r1", "r2"]);
        sessions[0].Records.Select(record => record.DisplayName).ShouldBe(["First", "Second"]);
        server.Seen.ShouldAllBe(request => request.Authorization == $"Bearer {GraphUnderTest.Token}");
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(304)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Redirect_is_refused_and_not_followed(int status)
    {
        await using var foreign = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(context, """{"id":"m"}"""));
        await using var server = await FaultyGraph.StartAsync((context, request) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = foreign.GraphUrl + "/elsewhere";
            return Task.CompletedTask;
        });
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var failure = await Should.ThrowAsync<ProviderException>(graph.Conference.CreateOrGetAsync(Samples.Conference, Cancellation));
        (failure.Failure, failure.Code).ShouldBe((ProviderFailure.Refused, "ForeignHost"));
        foreign.Seen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://teams.example/l/meetup-join/1", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("/relative", false)]
    [InlineData("https://teams.example/l/meetup-join/1", true)]
    [InlineData("http://127.0.0.1:9/join", true)]
    public async Task Join_link_is_https_or_on_this_machine(string link, bool accepted)
    {
        await using var server = await FaultyGraph.StartAsync((context, _) => FaultyGraph.JsonAsync(
            context, $$$"""{"id":"m","joinWebUrl":"{{{link}}}","joinInformation":{"content":"data:text/html,%3cp%3ea+b%2bc%3c%2fp%3e"}}"""));
        await using var graph = new GraphUnderTest(server.GraphUrl);
        var reading = graph.Conference.GetJoinInformationAsync("m", Language.English, Cancellation);
        if (accepted)
        {
            var (url, html) = await reading;
            url.OriginalString.ShouldBe(link);
            html.ShouldBe("<p>a b+c</p>");
        }
        else
        {
            var failure = await Should.ThrowAsync<ProviderException>(reading);
            (failure.Failure, failure.Code).ShouldBe((ProviderFailure.Refused, "UnusableJoinUrl"));
        }
    }

    private static string Report(string id, string? next) => $$"""
        {"id":"{{id}}","meetingStartDateTime":"2026-11-10T09:00:00Z","meetingEndDateTime":"2026-11-10T11:00:00Z",
         "attendanceRecords":[{"identity":{"displayName":"First"},"emailAddress":null,"attendanceIntervals":[]}]
         {{(next is null ? "" : $",\"attendanceRecords@odata.nextLink\":\"{next}\"")}} }
        """;
}
