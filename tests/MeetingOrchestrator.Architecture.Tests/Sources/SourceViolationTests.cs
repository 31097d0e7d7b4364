using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Sources;

/// <summary>Each rule about sources, given one file that breaks it and one that does not.</summary>
public sealed class SourceViolationTests
{
    [Fact]
    public void Long_file_is_found_unless_generated()
    {
        var text = string.Concat(Enumerable.Repeat("line\n", FileLengthRule.Limit));

        FileLengthRule.Check(
        [
            new SourceFile("src/A/Full.cs", text),
            new SourceFile("src/A/Long.cs", text + "one more"),
            new SourceFile("src/A/Migrations/Initial.cs", text + "one more"),
        ]).ShouldBe(["src/A/Long.cs: 401 lines"]);
    }

    [Theory]
    [InlineData("src/A/Notice.cs", "// повестка\nvar subject = \"Agenda: повестка\";", "src/A/Notice.cs:2: повестка")]
    [InlineData("src/A/Notice.cs", "var subject = $\"{name} из {total}\";", "src/A/Notice.cs:1: из")]
    [InlineData("src/A/Notice.cs", "var letter = '\\u0434';", "src/A/Notice.cs:1: \\u0434")]
    [InlineData("src/A/Page.razor", "@* глава *@\n<h1>Заседание</h1>", "src/A/Page.razor:2: Заседание")]
    public void Russian_text_outside_the_resources_is_found(string path, string text, string finding) =>
        CyrillicRule.Check([new SourceFile(path, text)]).ShouldBe([finding]);

    [Theory]
    [InlineData("src/A/Notice.cs", "/* повестка дня */ var key = nameof(Notices.Agenda); // ключ")]
    [InlineData("src/A/Page.razor", "<!-- глава -->\n<h1>@Text[nameof(Room.Title)]</h1>")]
    [InlineData("src/MeetingOrchestrator.Verifier/Program.cs", "Write(\"запись цела\");")]
    public void Russian_in_comments_and_in_the_verifier_is_no_finding(string path, string text) =>
        CyrillicRule.Check([new SourceFile(path, text)]).ShouldBeEmpty();

    [Fact]
    public void Adapter_named_outside_the_registration_is_found()
    {
        const string text = "// see MeetingOrchestrator.Mail\nusing MeetingOrchestrator.Mail.Smtp;";

        RegistrationSourceRule.Check(
        [
            new SourceFile("src/MeetingOrchestrator.Web/Program.cs", text),
            new SourceFile("src/MeetingOrchestrator.Web/Registration/Mail.cs", text),
            new SourceFile("src/MeetingOrchestrator.Web/Endpoints/Mail.cs", text),
            new SourceFile("src/MeetingOrchestrator.Web/Components/_Imports.razor", "@using MeetingOrchestrator.Storage"),
        ]).ShouldBe(
        [
            "src/MeetingOrchestrator.Web/Endpoints/Mail.cs:2: MeetingOrchestrator.Mail",
            "src/MeetingOrchestrator.Web/Components/_Imports.razor:1: MeetingOrchestrator.Storage",
        ]);
    }

    [Theory]
    [InlineData("[Fact(Skip = \"\")]")]
    [InlineData("[Fact(Skip = \"flaky\")]")]
    [InlineData("Assert.Skip(\"later\");")]
    [InlineData("Assert.SkipUnless(File.Exists(path), \"absent\");")]
    public void Skip_without_a_reason_is_found(string text) =>
        SkipRule.Check([new SourceFile("tests/A/T.cs", text)]).ShouldHaveSingleItem().ShouldEndWith(": skipped without a reason");

    [Theory]
    [InlineData("[Fact(Skip = \"needs a second node\")]")]
    [InlineData("Assert.SkipUnless(File.Exists(path), \"systemd-analyze is not installed\");")]
    [InlineData("// Skip = \"\" was here")]
    public void Skip_with_a_reason_is_no_finding(string text) =>
        SkipRule.Check([new SourceFile("tests/A/T.cs", text)]).ShouldBeEmpty();

    [Theory]
    [InlineData("#pragma warning disable CA1031")]
    [InlineData("[SuppressMessage(\"Design\", \"CA1031\")]")]
    [InlineData("[assembly: SuppressMessage(\"Design\",\n    \"CA1031\", Justification = \"\")]")]
    public void Suppression_without_a_reason_is_found(string text) =>
        SuppressionRule.Check([new SourceFile("src/A/T.cs", text)]).ShouldBe(["src/A/T.cs:1: suppressed without a reason"]);

    [Theory]
    [InlineData("#pragma warning disable CA1031 // a plug-in may throw anything")]
    [InlineData("[SuppressMessage(\"Design\", \"CA1031\", Justification = \"a plug-in may throw anything\")]")]
    [InlineData("var example = \"#pragma warning disable CA1031\";")]
    public void Suppression_with_a_reason_is_no_finding(string text) =>
        SuppressionRule.Check([new SourceFile("src/A/T.cs", text)]).ShouldBeEmpty();
}
