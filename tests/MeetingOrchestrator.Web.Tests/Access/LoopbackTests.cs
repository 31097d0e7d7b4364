using System.Net;
using MeetingOrchestrator.Web.Tests.Support;

namespace MeetingOrchestrator.Web.Tests.Access;

/// <summary>The service behind a reverse proxy on the same machine: the office must not be reached through it.</summary>
public sealed class LoopbackTests : PagesTest
{
    private protected override Uri PublicUrl { get; } = new("https://meetings.example");

    [Fact]
    public async Task Office_answers_this_machine()
    {
        using var visitor = Visit();
        (await visitor.GetAsync("/office")).Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.GetAsync("/office", ("Host", "localhost:8080"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Host", "meetings.example")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=192.0.2.1")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Real-IP", "192.0.2.1")]
    public async Task Office_is_not_there_for_what_came_through_a_proxy(string header, string value)
    {
        using var visitor = Visit();
        foreach (var path in new[] { "/office", $"/office/meetings/{Given.Meeting}/readiness" })
        {
            (await visitor.GetAsync(path, (header, value))).Status.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task Name_that_was_made_to_point_at_this_machine_reaches_nothing()
    {
        using var visitor = Visit();
        (await visitor.GetAsync("/office", ("Host", "rebound.example"))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Public_pages_answer_under_the_public_host_and_demand_its_transport()
    {
        using var visitor = Visit();
        var answer = await visitor.GetAsync("/i", ("Host", "meetings.example"));
        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Headers["Strict-Transport-Security"].ShouldBe("max-age=31536000");
    }
}
