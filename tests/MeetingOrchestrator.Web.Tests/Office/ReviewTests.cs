using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Web.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Web.Tests.Office;

public sealed class ReviewTests : PagesTest
{
    private static readonly string Path = $"/office/meetings/{Given.Meeting}/delegations/AM";

    [Fact]
    public async Task Composition_is_shown_and_approved_as_the_version_that_was_looked_at()
    {
        using var visitor = Visit();
        var page = await visitor.GetAsync(Path);
        page.Said.ShouldContain("Armen Ghazaryan");
        page.Said.ShouldContain("interprets: ru, hy");
        await visitor.SendAsync(Path, Path, ("act", "approve"));
        Meetings.Commands.ShouldHaveSingleItem().ShouldBeOfType<ApproveDelegation>().Version.ShouldBe(2);
    }

    [Theory]
    [InlineData("reject")]
    [InlineData("change")]
    public async Task Composition_that_is_not_approved_is_given_a_reason_in_both_languages(string act)
    {
        using var visitor = Visit();
        await visitor.SendAsync(Path, Path, ("act", act), ("ru", "Нужен переводчик.\r\nПросим назвать."), ("en", "An interpreter is needed."));
        var reason = new BilingualText("Нужен переводчик.\nПросим назвать.", "An interpreter is needed.");
        MeetingCommand expected = act == "reject"
            ? Meetings.Commands.ShouldHaveSingleItem().ShouldBeOfType<RejectDelegation>()
            : Meetings.Commands.ShouldHaveSingleItem().ShouldBeOfType<RequestDelegationChange>();
        (expected switch
        {
            RejectDelegation reject => reject.Reason,
            RequestDelegationChange change => change.Reason,
            _ => null,
        }).ShouldBe(reason);
    }

    [Theory]
    [InlineData("", "An interpreter is needed.", "both languages")]
    [InlineData("Нужен переводчик.", "  ", "both languages")]
    [InlineData("Нужен \u202eпереводчик.", "An interpreter is needed.", "not allowed")]
    public async Task Reason_that_cannot_be_taken_comes_back_as_it_was_typed(string ru, string en, string fault)
    {
        using var visitor = Visit();
        var told = await visitor.FollowAsync(await visitor.SendAsync(Path, Path, ("act", "reject"), ("ru", ru), ("en", en)));
        told.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(fault);
        told.Page.GetElementById("en")!.TextContent.ShouldBe(en);
        told.Page.GetElementById("ru")!.HasAttribute("autofocus").ShouldBeTrue();
        Meetings.Commands.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reason_with_a_zero_character_is_no_form_at_all()
    {
        using var visitor = Visit();
        var answer = await visitor.SendAsync(Path, Path, ("act", "reject"), ("ru", "Нужен \0переводчик."), ("en", "An interpreter is needed."));
        ((int)answer.Status).ShouldBe(400);
        Meetings.Commands.ShouldBeEmpty();
    }
}
