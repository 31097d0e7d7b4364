using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Storage.Values;
using NodaTime;

namespace MeetingOrchestrator.Storage.Tests.Values;

public sealed class StoredValuesTests
{
    [Theory]
    [InlineData(1677, 9, 22)]
    [InlineData(1969, 12, 31)]
    [InlineData(2021, 3, 28)]
    [InlineData(2262, 4, 11)]
    public void Instant_comes_back_to_the_nanosecond(int year, int month, int day)
    {
        var instant = Instant.FromUtc(year, month, day, 1, 2, 3).PlusNanoseconds(999_999_999);

        StoredInstant.FromNanoseconds(StoredInstant.ToNanoseconds(instant)).ShouldBe(instant);
    }

    [Fact]
    public void Instants_sort_as_their_stored_numbers()
    {
        var earlier = Instant.FromUtc(1969, 12, 31, 23, 59, 59);

        StoredInstant.ToNanoseconds(earlier).ShouldBeLessThan(StoredInstant.ToNanoseconds(earlier.PlusNanoseconds(1)));
    }

    [Fact]
    public void Enumeration_member_without_a_name_fails_at_start() =>
        Should.Throw<ArgumentException>(() => new NameTable<Language>((Language.Russian, "ru"))).Message.ShouldContain("Language");

    [Fact]
    public void Name_shared_by_two_members_fails_at_start() =>
        Should.Throw<ArgumentException>(() => new NameTable<Language>((Language.Russian, "ru"), (Language.English, "ru")));

    [Fact]
    public void Unknown_name_is_refused() =>
        Should.Throw<FormatException>(() => StoredNames.Languages.ValueOf("RU")).Message.ShouldBe("'RU' is no Language.");
}
