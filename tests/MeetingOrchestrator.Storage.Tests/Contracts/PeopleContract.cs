using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

public abstract class PeopleContract(StoreFixture fixture) : StoreContract(fixture)
{
    private IPeople People => Port<IPeople>();

    public static TheoryData<string> Changes => [.. Changed.Keys];

    private static Dictionary<string, Func<Person, Person>> Changed { get; } = new()
    {
        ["name"] = person => person with { Name = new BilingualText("Иван Ёлкин", "Ivan Yolkin") },
        ["no name"] = person => person with { Name = null },
        ["function"] = person => person with { Function = new BilingualText("Заместитель", "Deputy") },
        ["gender"] = person => person with { Gender = Gender.Feminine },
        ["address"] = person => person with { Address = "other@example.org" },
        ["language"] = person => person with { Language = Language.English },
    };

    [Fact]
    public async Task Person_saved_is_found_with_everything()
    {
        var named = Sample("by-head");
        var byFunction = Sample("am-head") with { Name = null, Gender = Gender.Unknown, Language = Language.English };

        await People.SaveAsync([named, byFunction], Cancellation);

        var found = await People.FindAsync([named.Key, byFunction.Key, named.Key], Cancellation);
        found.Count.ShouldBe(2);
        ShouldBeSame(found[named.Key], named);
        ShouldBeSame(found[byFunction.Key], byFunction);
    }

    [Fact]
    public async Task Unknown_key_is_missing()
    {
        await People.SaveAsync([Sample("by-head")], Cancellation);

        (await People.FindAsync([PersonKey.Parse("nobody")], Cancellation)).ShouldBeEmpty();
        (await People.FindAsync([], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Same_data_saved_again_keep_salt_and_commitment()
    {
        var first = Sample("by-head");
        await People.SaveAsync([first], Cancellation);

        await People.SaveAsync([Sample("by-head", salt: 9), Sample("new")], Cancellation);

        ShouldBeSame((await People.FindAsync([first.Key], Cancellation))[first.Key], first);
        (await People.FindAsync([PersonKey.Parse("new")], Cancellation)).Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Other_data_replace_the_person_with_salt_and_commitment(string change)
    {
        await People.SaveAsync([Sample("by-head")], Cancellation);
        var changed = Changed[change](Sample("by-head", salt: 9));

        await People.SaveAsync([changed], Cancellation);

        ShouldBeSame((await People.FindAsync([changed.Key], Cancellation))[changed.Key], changed);
    }

    [Fact]
    public async Task Last_of_one_key_in_a_list_is_the_one_saved()
    {
        var last = Sample("by-head", salt: 9) with { Address = "last@example.org" };

        await People.SaveAsync([Sample("by-head"), last], Cancellation);

        ShouldBeSame((await People.FindAsync([last.Key], Cancellation))[last.Key], last);
    }

    [Fact]
    public async Task Hundreds_of_people_are_saved_and_found_together()
    {
        var people = Enumerable.Range(0, 1_200).Select(i => Sample($"p-{i}")).ToArray();

        await People.SaveAsync(people, Cancellation);

        (await People.FindAsync([.. people.Select(person => person.Key)], Cancellation)).Count.ShouldBe(1_200);
    }

    private static Person Sample(string key, byte salt = 1) => new(
        PersonKey.Parse(key),
        new BilingualText("Александр Горовой", "Alexander Gorovoy"),
        new BilingualText("Глава делегации Республики Беларусь", "Head of the delegation of the Republic of Belarus"),
        Gender.Masculine,
        "head@example.org",
        Language.Russian,
        Enumerable.Repeat(salt, 32).ToArray(),
        Convert.ToHexStringLower(Enumerable.Repeat(salt, 32).ToArray()));

    // A record compares memory by reference.
    private static void ShouldBeSame(Person actual, Person expected)
    {
        actual.Salt.ToArray().ShouldBe(expected.Salt.ToArray());
        actual.ShouldBe(expected with { Salt = actual.Salt });
    }
}
