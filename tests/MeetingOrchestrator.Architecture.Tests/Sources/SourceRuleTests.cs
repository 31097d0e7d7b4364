using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Sources;

public sealed class SourceRuleTests
{
    private static readonly IReadOnlyList<SourceFile> Code =
        SourceTree.Read(RepositoryRoot.Path, ["src", "tests"], FileLengthRule.Extensions);

    private static IEnumerable<SourceFile> CSharp => Code.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal));

    private static IEnumerable<SourceFile> Shown =>
        Code.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal))
            .Where(file => Path.GetExtension(file.Path) is ".cs" or ".razor");

    [Fact]
    public void Sources_are_found() =>
        Code.Select(file => file.Path).ShouldContain("src/MeetingOrchestrator.Web/Program.cs");

    [Fact]
    public void Files_stay_within_the_limit() => FileLengthRule.Check(Code).ShouldBeEmpty();

    [Fact]
    public void Russian_text_stands_in_the_resources() => CyrillicRule.Check(Shown).ShouldBeEmpty();

    [Fact]
    public void Host_sources_name_adapters_only_where_they_register_them() => RegistrationSourceRule.Check(Shown).ShouldBeEmpty();

    [Fact]
    public void Skipped_tests_say_why() => SkipRule.Check(CSharp).ShouldBeEmpty();

    [Fact]
    public void Suppressions_say_why() => SuppressionRule.Check(CSharp).ShouldBeEmpty();
}
