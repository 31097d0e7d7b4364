using System.Net;
using MeetingOrchestrator.Web.Access;
using MeetingOrchestrator.Web.Tests.Support;

namespace MeetingOrchestrator.Web.Tests.Access;

public sealed class FormTests : PagesTest
{
    private const string Token = "__RequestVerificationToken";

    [Theory]
    [InlineData("/i")]
    [InlineData("/i/meeting/leave")]
    [InlineData("/i/meeting/reply")]
    [InlineData("/i/meeting/connection")]
    [InlineData("/i/meeting/delegation")]
    [InlineData("/i/meeting/feed")]
    [InlineData("/office/meetings/cis-migration-26/reminders")]
    [InlineData("/office/meetings/cis-migration-26/messages")]
    [InlineData("/office/meetings/cis-migration-26/attendance")]
    [InlineData("/office/meetings/cis-migration-26/conference")]
    [InlineData("/office/meetings/cis-migration-26/delegations/AM")]
    public async Task Form_without_its_token_is_refused_and_changes_nothing(string path)
    {
        using var visitor = await EnterAsync();
        var asked = Links.Asked;
        var answer = await visitor.PostAsync(path, Fields(("code", KnownLinks.Secret), ("reply", "Accepted"), ("seat", "AM"), ("act", "submit")));
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldNotContain("Exception");
        Pages.Holders.ShouldBeEmpty();
        Meetings.Commands.ShouldBeEmpty();
        Links.RevokedFeeds.ShouldBeEmpty();
        // The session is looked at, the code is not.
        (Links.Asked - asked).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task Token_of_another_browser_is_refused()
    {
        using var one = await EnterAsync();
        using var other = await EnterAsync();
        var stolen = (await one.GetAsync("/i/meeting")).Form("/i/meeting/reply")[Token];
        (await other.PostAsync("/i/meeting/reply", Fields((Token, stolen), ("reply", "Declined")))).Status.ShouldBe(HttpStatusCode.BadRequest);
        Pages.Reply.ShouldBeNull();
    }

    [Fact]
    public async Task Token_of_another_link_in_the_same_browser_is_refused()
    {
        Links.Pages["another-secret-of-somebody-else"] = new(Given.Meeting, Domain.Kernel.PersonKey.Parse("by-head"));
        using var visitor = await EnterAsync();
        var old = (await visitor.GetAsync("/i/meeting")).Form("/i/meeting/reply")[Token];
        await visitor.SendAsync("/i", "/i", ("code", "another-secret-of-somebody-else"));
        (await visitor.PostAsync("/i/meeting/reply", Fields((Token, old), ("reply", "Declined")))).Status.ShouldBe(HttpStatusCode.BadRequest);
        Pages.Reply.ShouldBeNull();
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Form_sent_from_another_site_is_refused(string header, string value)
    {
        using var visitor = await EnterAsync();
        var fields = (await visitor.GetAsync("/i/meeting")).Form("/i/meeting/reply");
        fields["reply"] = "Accepted";
        (await visitor.PostAsync("/i/meeting/reply", new FormUrlEncodedContent(fields), (header, value))).Status.ShouldBe(HttpStatusCode.BadRequest);
        Pages.Reply.ShouldBeNull();
        (await visitor.PostAsync("/i/meeting/reply", new FormUrlEncodedContent(fields), ("Origin", "null"), ("Sec-Fetch-Site", "same-origin")))
            .Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Form_larger_than_the_limit_is_refused()
    {
        using var visitor = await EnterAsync();
        var answer = await visitor.PostAsync("/i/meeting/reply", Fields(("reply", new string('x', (int)FormGuard.MaximumBytes))));
        answer.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.Text.ShouldNotContain("Exception");
    }

    private static FormUrlEncodedContent Fields(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
