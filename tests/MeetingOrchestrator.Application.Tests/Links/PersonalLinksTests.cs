using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Links;

public sealed class PersonalLinksTests : ApplicationTest
{
    private static readonly PersonKey Person = PersonKey.Parse("kz-head");

    private protected override string? PublicUrl => "https://meetings.example/council/";

    private IPersonalLinks Links => Port<IPersonalLinks>();

    [Fact]
    public async Task Secret_of_a_page_stands_in_the_fragment_opens_one_page_and_says_nothing()
    {
        await RegisterAsync();
        var link = (await Links.PageAsync(Given.Meeting, Person, Cancellation)).ShouldNotBeNull();

        link.ToString().ShouldStartWith("https://meetings.example/council/i#");
        Secret(link).Length.ShouldBe(43);
        Convert.FromHexString(Convert.ToHexString(System.Buffers.Text.Base64Url.DecodeFromChars(Secret(link)))).Length.ShouldBe(32);
        (await Links.OpenPageAsync(Secret(link), Cancellation)).ShouldBe(new LinkHolder(Given.Meeting, Person));
        (await Links.PageAsync(Given.Meeting, Person, Cancellation)).ShouldBe(link);
        (await Links.OpenFeedAsync(Secret(link), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Secret_of_a_feed_opens_no_page()
    {
        var feed = (await Links.FeedAsync(Person, Cancellation)).ShouldNotBeNull().ToString();
        feed.ShouldStartWith("https://meetings.example/council/calendar/");
        feed.ShouldEndWith(".ics");
        var secret = feed.Split('/')[^1][..^4];

        (await Links.OpenFeedAsync(secret, Cancellation)).ShouldBe(Person);
        (await Links.OpenPageAsync(secret, Cancellation)).ShouldBeNull();
        await Links.RevokeFeedAsync(Person, Cancellation);
        (await Links.OpenFeedAsync(secret, Cancellation)).ShouldBeNull();
        (await Links.FeedAsync(Person, Cancellation)).ShouldNotBeNull().ToString().ShouldNotBe(feed);
    }

    [Fact]
    public async Task Secret_changed_in_any_character_opens_nothing()
    {
        await RegisterAsync();
        var secret = Secret((await Links.PageAsync(Given.Meeting, Person, Cancellation)).ShouldNotBeNull());
        for (var i = 0; i < secret.Length; i++)
        {
            var changed = secret[..i] + (secret[i] == 'A' ? 'B' : 'A') + secret[(i + 1)..];
            (await Links.OpenPageAsync(changed, Cancellation)).ShouldBeNull();
        }

        (await Links.OpenPageAsync("", Cancellation)).ShouldBeNull();
        (await Links.OpenPageAsync(secret + "=", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Revoked_link_opens_nothing_and_the_next_one_does()
    {
        await RegisterAsync();
        var old = Secret((await Links.PageAsync(Given.Meeting, Person, Cancellation)).ShouldNotBeNull());
        await Links.RevokePageAsync(Given.Meeting, Person, Cancellation);
        var next = Secret((await Links.PageAsync(Given.Meeting, Person, Cancellation)).ShouldNotBeNull());

        (await Links.OpenPageAsync(old, Cancellation)).ShouldBeNull();
        (await Links.OpenPageAsync(next, Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Page_opens_until_thirty_days_after_the_meeting()
    {
        await RegisterAsync();
        var secret = Secret((await Links.PageAsync(Given.Meeting, Person, Cancellation)).ShouldNotBeNull());

        MoveTo(Given.End + Duration.FromDays(30) - Duration.FromSeconds(1));
        (await Links.OpenPageAsync(secret, Cancellation)).ShouldNotBeNull();
        MoveTo(Given.End + Duration.FromDays(30));
        (await Links.OpenPageAsync(secret, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Key_is_the_owners_alone_and_another_key_ends_every_link()
    {
        await RegisterAsync();
        var secret = Secret((await Links.PageAsync(Given.Meeting, Person, Cancellation)).ShouldNotBeNull());
        var path = Path.Combine(Folder, "link-key");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        File.WriteAllBytes(path, new byte[32]);
        (await Open().GetRequiredService<IPersonalLinks>().OpenPageAsync(secret, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Store_holds_no_secret()
    {
        await RegisterAsync();
        var secret = Secret((await Links.PageAsync(Given.Meeting, Person, Cancellation)).ShouldNotBeNull());
        await Services.DisposeAsync();

        System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(Folder, "record.db"), Cancellation)).ShouldNotContain(secret);
        Logged.Text.ShouldNotContain(secret);
    }

    [Theory]
    [InlineData("meetings.example")]
    [InlineData("ftp://meetings.example")]
    [InlineData("https://meetings.example/?a=b")]
    [InlineData("https://meetings.example/#a")]
    [InlineData("https://user@meetings.example")]
    [InlineData("")]
    public void Address_that_people_could_not_reach_is_refused_at_start(string address) =>
        Should.Throw<OptionsValidationException>(() => new ServiceCollection().AddLogging()
            .AddApplication(record => record.KeyPath = "key.pem", links => links.PublicUrl = address)
            .BuildServiceProvider().GetRequiredService<IOptions<LinkOptions>>().Value)
            .Message.ShouldContain($"'{address}'");

    private static string Secret(Uri link) => link.Fragment[1..];
}
