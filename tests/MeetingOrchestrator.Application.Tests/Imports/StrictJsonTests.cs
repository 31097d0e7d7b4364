using System.Text;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Scenarios;
using MeetingOrchestrator.Application.Tests.Samples;

namespace MeetingOrchestrator.Application.Tests.Imports;

/// <summary>What is no JSON of one meaning is refused alike as a council file and as a scenario.</summary>
public class StrictJsonTests
{
    [Theory]
    [InlineData("", "import.syntax", "$")]
    [InlineData("{\"a\":1,}", "import.syntax", "$")]
    [InlineData("{\"a\":1} // note", "import.syntax", "$")]
    [InlineData("{\"a\":1}{}", "import.syntax", "$")]
    [InlineData("{\"a\":NaN}", "import.syntax", "$")]
    [InlineData("{'a':1}", "import.syntax", "$")]
    [InlineData("{\"b\":[0,{\"a\":1,\"a\":1}]}", "import.repeated-field", "$.b[1].a")]
    [InlineData("{\"a\":1,\"\\u0061\":1}", "import.repeated-field", "$.a")]
    [InlineData("{\"a\":\"\\ud800\"}", "import.forbidden-character", "$.a")]
    [InlineData("{\"b\":{\"\\ud800\":1}}", "import.forbidden-character", "$.b")]
    [InlineData("[]", "import.object-expected", "$")]
    public void Ambiguous_or_broken_json_is_refused(string json, string code, string path) => Refused(Encoding.UTF8.GetBytes(json), code, path);

    [Fact]
    public void Syntax_error_names_line_and_column_in_characters()
    {
        var error = CouncilFile.Read(Encoding.UTF8.GetBytes("{\n  \"имя\": \"Совет\" x\n}")).Error.ShouldNotBeNull();
        error.Arguments.ShouldBe([2, 18]);
    }

    [Fact]
    public void Byte_order_mark_is_refused() => Refused([0xEF, 0xBB, 0xBF, .. SampleFiles.Council], "import.byte-order-mark", "$");

    [Fact]
    public void Another_encoding_is_refused() => Refused([.. "{\"a\":\""u8, 0xD1, .. "\"}"u8], "import.not-utf8", "$");

    [Fact]
    public void File_above_four_mebibytes_is_refused()
    {
        Refused([.. SampleFiles.Council, .. Enumerable.Repeat((byte)' ', 4 * 1024 * 1024)], "import.too-large", "$");
        byte[] largest = [.. SampleFiles.Council, .. Enumerable.Repeat((byte)' ', (4 * 1024 * 1024) - SampleFiles.Council.Length)];
        CouncilFile.Read(largest).IsValid.ShouldBeTrue();
    }

    [Theory]
    [InlineData(65)]
    [InlineData(66)]
    [InlineData(100_000)]
    public void Nesting_deeper_than_64_levels_is_refused(int depth)
    {
        var json = Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));
        CouncilFile.Read(json).Error.ShouldNotBeNull().Code.ShouldBe("import.too-deep");
        ScenarioFile.Read(json, SampleFiles.CouncilRead()).Error.ShouldNotBeNull().Code.ShouldBe("import.too-deep");
    }

    [Fact]
    public void Nesting_of_64_levels_is_left_to_the_schema() =>
        Refused(Encoding.UTF8.GetBytes(new string('[', 64) + new string(']', 64)), "import.object-expected", "$");

    private static void Refused(byte[] file, string code, string path)
    {
        foreach (var error in new[] { CouncilFile.Read(file).Error, ScenarioFile.Read(file, SampleFiles.CouncilRead()).Error })
        {
            (error?.Code, error?.Path).ShouldBe((code, path));
        }
    }
}
