using System.Net;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Web.Links;
using MeetingOrchestrator.Web.Tests.Support;

namespace MeetingOrchestrator.Web.Tests.Room;

/// <summary>Naming a delegation in a browser without scripts.</summary>
public sealed class DelegationTests : PagesTest
{
    private const string Path = "/i/meeting/delegation";

    private static readonly (string Name, string Value)[] Head =
    [
        ("m0-Role", "Head"), ("m0-NameRu", "Армен Казарян"), ("m0-NameEn", "Armen Ghazaryan"), ("m0-FunctionRu", "Начальник службы"),
        ("m0-FunctionEn", "Head of the Service"), ("m0-Gender", "Masculine"), ("m0-Address", "armen@example.org"), ("m0-Language", "Russian"),
    ];

    [Fact]
    public async Task Delegation_is_named_row_by_row_and_sent_whole()
    {
        using var visitor = await EnterAsync();
        var form = await visitor.FollowAsync(await visitor.SendAsync(Path, Path, [.. Head, ("act", "add")]));
        form.Page.QuerySelector("[autofocus]")!.Id.ShouldBe("m1-Role");
        Value(form, "m0-NameRu").ShouldBe("Армен Казарян");

        var fields = form.Form(Path);
        foreach (var (name, value) in new[]
        {
            ("m1-Role", "Interpreter"), ("m1-NameRu", "Ани Петросян"), ("m1-NameEn", "Ani Petrosyan"), ("m1-Interprets", "ru, hy;en"),
            ("m1-Language", "English"), ("act", "submit"),
        })
        {
            fields[name] = value;
        }

        var sent = await visitor.PostAsync(Path, new FormUrlEncodedContent(fields));
        sent.Location.ShouldBe("/i/meeting");
        Pages.Members.Length.ShouldBe(2);
        Pages.Members[0].ShouldBeEquivalentTo(new NamedMember(
            DelegateRole.Head, "Армен Казарян", "Armen Ghazaryan", "Начальник службы", "Head of the Service", Gender.Masculine, "armen@example.org",
            Language.Russian, []));
        Pages.Members[1].Role.ShouldBe(DelegateRole.Interpreter);
        Pages.Members[1].Language.ShouldBe(Language.English);
        Pages.Members[1].Interprets.ShouldBe(["ru", "hy", "en"]);
    }

    [Fact]
    public async Task Row_is_removed_and_the_others_keep_what_was_typed()
    {
        Pages.Members = [Member("Первый"), Member("Второй"), Member("Третий")];
        using var visitor = await EnterAsync();
        var form = await visitor.FollowAsync(await visitor.SendAsync(Path, Path, ("act", "remove-1")));
        form.Page.QuerySelectorAll("fieldset").Length.ShouldBe(2);
        Value(form, "m1-NameRu").ShouldBe("Третий");
        Pages.Holders.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fault_stands_beside_its_field_has_the_focus_and_what_was_typed_is_kept()
    {
        Pages.Answer = new PageAnswer(
            null,
            [
                new FieldFault(0, nameof(NamedMember.Address), "import.invalid-address", []),
                new FieldFault(0, nameof(NamedMember.NameEn), "import.empty-text", []),
            ]);
        using var visitor = await EnterAsync();
        await visitor.GetAsync("/i/meeting?language=en");
        var form = await visitor.FollowAsync(await visitor.SendAsync(Path, Path, [.. Head, ("m0-Address", "not an address"), ("act", "submit")]));

        Value(form, "m0-NameRu").ShouldBe("Армен Казарян");
        Value(form, "m0-Address").ShouldBe("not an address");
        var page = form.Page;
        var field = page.GetElementById("m0-Address")!;
        field.GetAttribute("aria-invalid").ShouldBe("true");
        page.GetElementById(field.GetAttribute("aria-describedby")!)!.ParentElement.ShouldBe(field.ParentElement);
        // The first on the page, whatever the order in which they were found.
        page.QuerySelectorAll("[autofocus]").ShouldHaveSingleItem().Id.ShouldBe("m0-NameEn");
        form.Page.QuerySelectorAll("[aria-invalid]").Length.ShouldBe(2);
        form.Page.QuerySelector("[role=alert]")!.TextContent.ShouldBe("2 fields need attention.");
        Pages.Members.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_one_reader_typed_is_not_shown_to_another()
    {
        Links.Pages["another-secret-of-somebody-else"] = new(Given.Meeting, Domain.Kernel.PersonKey.Parse("by-head"));
        using var one = await EnterAsync();
        using var other = await EnterAsync(secret: "another-secret-of-somebody-else");
        var draft = (await one.SendAsync(Path, Path, [.. Head, ("act", "add")])).Location!;
        Value(await one.GetAsync(draft), "m0-NameRu").ShouldBe("Армен Казарян");
        Value(await other.GetAsync(draft), "m0-NameRu").ShouldBe("");

        Clock.Advance(Drafts.Lifetime + TimeSpan.FromSeconds(1));
        Value(await one.GetAsync(draft), "m0-NameRu").ShouldBe("");
    }

    [Fact]
    public async Task Rows_are_limited_however_many_are_sent()
    {
        using var visitor = await EnterAsync();
        var rows = Enumerable.Range(0, 100).Select(index => ($"m{index}-Role", "Adviser"));
        await visitor.SendAsync(Path, Path, [.. rows, ("act", "submit")]);
        Pages.Members.Length.ShouldBe(30);
    }

    [Fact]
    public async Task Hostile_input_comes_back_as_text()
    {
        const string hostile = "\"><script>alert(1)</script>";
        using var visitor = await EnterAsync();
        var form = await visitor.FollowAsync(await visitor.SendAsync(Path, Path, ("m0-NameRu", hostile), ("act", "add")));
        form.Status.ShouldBe(HttpStatusCode.OK);
        Value(form, "m0-NameRu").ShouldBe(hostile);
        form.Page.QuerySelectorAll("script:not([src])").ShouldBeEmpty();
    }

    private static NamedMember Member(string name) =>
        new(DelegateRole.Adviser, name, "x", "x", "x", Gender.Unknown, "x@example.org", Language.Russian, []);

    private static string? Value(Answer answer, string id) => answer.Page.GetElementById(id)!.GetAttribute("value") ?? "";
}
