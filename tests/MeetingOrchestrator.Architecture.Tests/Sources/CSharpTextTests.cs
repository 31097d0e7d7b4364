namespace MeetingOrchestrator.Architecture.Tests.Sources;

public sealed class CSharpTextTests
{
    [Theory]
    [InlineData("a = \"text\"; // note", "a =       ;        ")]
    [InlineData("a /* \" */ b", "a         b")]
    [InlineData("x = '\"'; y = '\\''; z", "x =    ; y =     ; z")]
    [InlineData("@\"c:\\\" + b", "       + b")]
    [InlineData("@\"say \"\"so\"\"\" + b", "              + b")]
    [InlineData("$\"{name} of {list[\"key\"]}\" + b", "   name}     list[     ]}  + b")]
    [InlineData("$\"{{no hole}}\" + b", "               + b")]
    [InlineData("\"\"\"raw \"quoted\" text\"\"\" + b", "                        + b")]
    [InlineData("\"\" + b", "   + b")]
    [InlineData("@\"\"\"so\"\" said\" + b", "               + b")]
    [InlineData("#region don't\nb", "#region don  \nb")]
    public void Code_is_what_stands_outside_comments_and_literals(string text, string code) =>
        new CSharpText(text).Only(TextKind.Code).ShouldBe(code);

    [Fact]
    public void Line_breaks_stay_where_they_were() =>
        new CSharpText("a // one\nb /* two\nthree */ c").Only(TextKind.Comment).ShouldBe("  // one\n  /* two\nthree */  ");
}
