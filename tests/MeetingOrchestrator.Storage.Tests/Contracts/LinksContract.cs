using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Record;
using MeetingOrchestrator.Storage.Tests.Samples;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

public abstract class LinksContract(StoreFixture fixture) : StoreContract(fixture)
{
    private static readonly PersonKey Person = PersonKey.Parse("kz-head");
    private static readonly LinkSubject Page = new(Person, Streams.Meeting);
    private static readonly LinkSubject Feed = new(Person, null);

    private IIssuedLinks Links => Port<IIssuedLinks>();

    [Fact]
    public async Task Link_is_found_by_the_digest_of_its_secret_alone()
    {
        await Links.SaveAsync(Secret(1), new IssuedLink(Page, 1), Cancellation);
        await Links.SaveAsync(Secret(2), new IssuedLink(Feed, 1), Cancellation);

        (await Links.FindAsync(Secret(1), Cancellation)).ShouldBe(new IssuedLink(Page, 1));
        (await Links.FindAsync(Secret(2), Cancellation)).ShouldBe(new IssuedLink(Feed, 1));
        (await Links.FindAsync(Secret(3), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Link_revoked_is_not_found_even_when_it_is_given_out_again()
    {
        await Links.SaveAsync(Secret(1), new IssuedLink(Page, 1), Cancellation);
        await Links.RevokeAsync(Page, Cancellation);
        await Links.SaveAsync(Secret(1), new IssuedLink(Page, 1), Cancellation);

        (await Links.FindAsync(Secret(1), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Generation_rises_with_each_link_revoked()
    {
        (await Links.GenerationAsync(Page, Cancellation)).ShouldBe(1);
        await Links.SaveAsync(Secret(1), new IssuedLink(Page, 1), Cancellation);
        (await Links.GenerationAsync(Page, Cancellation)).ShouldBe(1);

        await Links.RevokeAsync(Page, Cancellation);
        (await Links.GenerationAsync(Page, Cancellation)).ShouldBe(2);
    }

    [Fact]
    public async Task Revoking_ends_the_links_of_one_subject_alone()
    {
        var other = new LinkSubject(Person, Streams.OtherMeeting);
        await Links.SaveAsync(Secret(1), new IssuedLink(Page, 1), Cancellation);
        await Links.SaveAsync(Secret(2), new IssuedLink(other, 1), Cancellation);
        await Links.SaveAsync(Secret(3), new IssuedLink(Feed, 1), Cancellation);

        await Links.RevokeAsync(Feed, Cancellation);

        (await Links.FindAsync(Secret(1), Cancellation)).ShouldNotBeNull();
        (await Links.FindAsync(Secret(2), Cancellation)).ShouldNotBeNull();
        (await Links.FindAsync(Secret(3), Cancellation)).ShouldBeNull();
        (await Links.GenerationAsync(Feed, Cancellation)).ShouldBe(2);
    }

    private static Digest Secret(byte number) => Digest.Of([number]);
}
