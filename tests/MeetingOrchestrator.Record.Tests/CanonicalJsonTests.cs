using System.Text;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record.Tests;

public sealed class CanonicalJsonTests
{
    [Theory]
    // RFC 8785, section 3.2.2.
    [InlineData("""{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null, true, false]}""",
        """{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}""")]
    // RFC 8785, section 3.2.3, with U+FB03 for U+FB33, which is not NFC: U+1F600 sorts by its surrogates, before U+FB03.
    [InlineData("""{"\u20ac":1,"\r":2,"\ufb03":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}""", "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"ﬃ\":3}")]
    // Every escape of section 3.2.2.2, and the characters that look as if they needed one.
    [InlineData("""["\b\t\n\f\r\u0001\u001f\"\\","\u007f\u2028</"]""", "[\"\\b\\t\\n\\f\\r\\u0001\\u001f\\\"\\\\\",\"\u007f\u2028</\"]")]
    [InlineData(""" { "b" : { "d" : [ ] , "c" : { } } , "a" : "" } """, """{"a":"","b":{"c":{},"d":[]}}""")]
    [InlineData("[0,-1,9007199254740991,-9007199254740991]", "[0,-1,9007199254740991,-9007199254740991]")]
    [InlineData("""{"aa":1,"a":2,"":3,"A":4}""", """{"":3,"A":4,"a":2,"aa":1}""")]
    [InlineData("null", "null")]
    [InlineData("\"ё\"", "\"ё\"")]
    public void Text_in_any_spelling_takes_the_one_canonical_form(string text, string expected)
    {
        var canonical = CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(text));

        Encoding.UTF8.GetString(canonical).ShouldBe(expected);
        CanonicalJson.IsCanonical(canonical).ShouldBeTrue();
        CanonicalJson.IsCanonical(Encoding.UTF8.GetBytes(text)).ShouldBe(text == expected);
        CanonicalJson.Canonicalize(JsonNode.Parse(text)).ShouldBe(canonical);
    }

    [Theory]
    [InlineData("", CanonicalFault.NotJson)]
    [InlineData("{} {}", CanonicalFault.NotJson)]
    [InlineData("{", CanonicalFault.NotJson)]
    [InlineData("[1,]", CanonicalFault.NotJson)]
    [InlineData("{\"a\" 1}", CanonicalFault.NotJson)]
    [InlineData("{a:1}", CanonicalFault.NotJson)]
    [InlineData("'a'", CanonicalFault.NotJson)]
    [InlineData("\"\n\"", CanonicalFault.NotJson)]
    [InlineData("\"\\n\n\"", CanonicalFault.NotJson)]
    [InlineData("\"a", CanonicalFault.NotJson)]
    [InlineData("\"\\", CanonicalFault.NotJson)]
    [InlineData("\"\\x\"", CanonicalFault.NotJson)]
    [InlineData("\"\\u12\"", CanonicalFault.NotJson)]
    [InlineData("\"\\u12g4\"", CanonicalFault.NotJson)]
    [InlineData("\"\\u+123\"", CanonicalFault.NotJson)]
    [InlineData("tru", CanonicalFault.NotJson)]
    [InlineData("nulll", CanonicalFault.NotJson)]
    [InlineData("// x\n1", CanonicalFault.NotJson)]
    [InlineData("01", CanonicalFault.NotJson)]
    [InlineData("-", CanonicalFault.NotJson)]
    [InlineData("+1", CanonicalFault.NotJson)]
    [InlineData("1.", CanonicalFault.NotJson)]
    [InlineData(".5", CanonicalFault.NotJson)]
    [InlineData("1e", CanonicalFault.NotJson)]
    [InlineData("1-1", CanonicalFault.NotJson)]
    [InlineData("1.5", CanonicalFault.NotAnInteger)]
    [InlineData("1.0", CanonicalFault.NotAnInteger)]
    [InlineData("1e2", CanonicalFault.NotAnInteger)]
    [InlineData("1E+2", CanonicalFault.NotAnInteger)]
    [InlineData("1.5e-2", CanonicalFault.NotAnInteger)]
    [InlineData("-0", CanonicalFault.NegativeZero)]
    [InlineData("-0.0", CanonicalFault.NotAnInteger)]
    [InlineData("9007199254740992", CanonicalFault.IntegerOutOfRange)]
    [InlineData("-9007199254740992", CanonicalFault.IntegerOutOfRange)]
    [InlineData("99999999999999999999999", CanonicalFault.IntegerOutOfRange)]
    [InlineData("\uFEFF1", CanonicalFault.ByteOrderMark)]
    [InlineData("{\"a\":1,\"a\":1}", CanonicalFault.DuplicateKey)]
    [InlineData("{\"a\":1,\"\\u0061\":2}", CanonicalFault.DuplicateKey)]
    [InlineData("\"\\ud800\"", CanonicalFault.LoneSurrogate)]
    [InlineData("\"\\udc00\\ud800\"", CanonicalFault.LoneSurrogate)]
    [InlineData("{\"\\ud83d\":1}", CanonicalFault.LoneSurrogate)]
    [InlineData("\"a\\u0000\"", CanonicalFault.NulCharacter)]
    [InlineData("\"e\\u0301\"", CanonicalFault.NotNormalized)]
    [InlineData("{\"\\u0438\\u0306\":1}", CanonicalFault.NotNormalized)]
    [InlineData("\"\\ufb33\"", CanonicalFault.NotNormalized)]
    public void Text_that_breaks_a_rule_is_refused_by_its_name(string text, CanonicalFault expected)
    {
        CanonicalJson.TryCanonicalize(Encoding.UTF8.GetBytes(text), out var canonical, out var fault).ShouldBeFalse();

        fault.ShouldBe(expected);
        canonical.ShouldBeNull();
    }

    [Theory]
    [InlineData(0x22, 0xC3, 0x28, 0x22)] // a broken sequence
    [InlineData(0x22, 0xC0, 0xAF, 0x22)] // an overlong "/"
    [InlineData(0xED, 0xA0, 0x80, 0x22)] // a surrogate in UTF-8
    public void Bytes_that_are_not_UTF8_are_refused(params int[] bytes)
    {
        CanonicalJson.TryCanonicalize([.. bytes.Select(b => (byte)b)], out _, out var fault).ShouldBeFalse();

        fault.ShouldBe(CanonicalFault.NotUtf8);
    }

    [Theory]
    [InlineData(64, null)]
    [InlineData(65, CanonicalFault.TooDeep)]
    [InlineData(100_000, CanonicalFault.TooDeep)]
    public void Nesting_past_64_is_refused(int depth, CanonicalFault? expected)
    {
        var text = Encoding.ASCII.GetBytes(new string('[', depth) + new string(']', depth));

        CanonicalJson.TryCanonicalize(text, out _, out var fault);

        fault.ShouldBe(expected);
    }

    [Fact]
    public void Tree_past_64_levels_is_refused()
    {
        JsonNode tree = new JsonArray();
        for (var depth = 1; depth < 65; depth++)
            tree = new JsonArray(tree);

        Refusal(tree).ShouldBe(CanonicalFault.TooDeep);
    }

    [Fact]
    public void Tree_made_of_values_follows_the_same_rules()
    {
        var tree = new JsonObject
        {
            ["long"] = 5L,
            ["int"] = 0,
            ["short"] = (short)-7,
            ["decimal"] = 3m,
            ["guid"] = Guid.Empty,
            ["date"] = JsonValue.Create(new DateOnly(2023, 9, 14)),
            ["char"] = '"',
            ["null"] = null,
        };

        Encoding.UTF8.GetString(CanonicalJson.Canonicalize(tree)).ShouldBe(
            """{"char":"\"","date":"2023-09-14","decimal":3,"guid":"00000000-0000-0000-0000-000000000000","int":0,"long":5,"null":null,"short":-7}""");
    }

    [Fact]
    public void Tree_that_breaks_a_rule_is_refused_by_its_name()
    {
        Refusal(JsonValue.Create(1.5)).ShouldBe(CanonicalFault.NotAnInteger);
        Refusal(JsonValue.Create(-0.0)).ShouldBe(CanonicalFault.NegativeZero);
        Refusal(JsonValue.Create(1e300)).ShouldBe(CanonicalFault.NotAnInteger);
        Refusal(JsonValue.Create(CanonicalJson.MaxInteger + 1)).ShouldBe(CanonicalFault.IntegerOutOfRange);
        Refusal(JsonValue.Create(ulong.MaxValue)).ShouldBe(CanonicalFault.IntegerOutOfRange);
        Refusal(JsonValue.Create("\ud800")).ShouldBe(CanonicalFault.LoneSurrogate);
        Refusal(JsonValue.Create('\ud800')).ShouldBe(CanonicalFault.LoneSurrogate);
        Refusal(new JsonObject { ["\0"] = 1 }).ShouldBe(CanonicalFault.NulCharacter);
        Refusal(JsonNode.Parse("-0")).ShouldBe(CanonicalFault.NegativeZero);
        Refusal(JsonNode.Parse("1.0")).ShouldBe(CanonicalFault.NotAnInteger);
        Refusal(JsonNode.Parse("\"\\ud800\"")).ShouldBe(CanonicalFault.LoneSurrogate);
        Refusal(JsonNode.Parse("{\"\\ud800\":1}")).ShouldBe(CanonicalFault.LoneSurrogate);
        Refusal(JsonNode.Parse("{\"a\":1,\"a\":2}")).ShouldBe(CanonicalFault.DuplicateKey);
    }

    [Fact]
    public void Refusal_tells_the_place_and_nothing_of_the_text()
    {
        var refused = Should.Throw<CanonicalJsonException>(() => CanonicalJson.Canonicalize("""{"name":"Ivanov","name":1}"""u8));

        refused.Offset.ShouldBe(17);
        refused.Message.ShouldNotContain("name");
        refused.Message.ShouldNotContain("Ivanov");
    }

    private static CanonicalFault Refusal(JsonNode? tree) => Should.Throw<CanonicalJsonException>(() => CanonicalJson.Canonicalize(tree)).Fault;
}
