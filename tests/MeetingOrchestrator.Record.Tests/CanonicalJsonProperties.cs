using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace MeetingOrchestrator.Record.Tests;

public sealed class CanonicalJsonProperties
{
    private static readonly byte[] Alphabet = "{}[],:\"\\u0d8-1e.tnf é\0"u8.ToArray();

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public void Canonical_form_holds_the_value_and_is_its_own_canonical_form() => JsonGen.Value(3).Sample(value =>
    {
        var canonical = CanonicalJson.Canonicalize(value);

        CanonicalJson.Canonicalize(canonical).ShouldBe(canonical);
        JsonNode.DeepEquals(CanonicalJson.Parse(canonical), value).ShouldBeTrue();
    });

    [Fact]
    public void Spelling_and_order_of_keys_do_not_matter() => JsonGen.Value(3).Sample(value =>
    {
        // The framework's indented form escapes all that is not ASCII: another spelling throughout.
        var spelled = JsonSerializer.SerializeToUtf8Bytes(Reversed(value), Indented);

        CanonicalJson.Canonicalize(spelled).ShouldBe(CanonicalJson.Canonicalize(value));
    });

    [Fact]
    public void Any_bytes_are_canonicalised_or_refused_by_name() =>
        Gen.Int[0, Alphabet.Length - 1].Select(i => Alphabet[i]).Array[0, 12].Sample(bytes =>
        {
            if (CanonicalJson.TryCanonicalize(bytes, out var canonical, out var fault))
                CanonicalJson.IsCanonical(canonical).ShouldBeTrue();
            else
                fault.ShouldNotBeNull();
        }, iter: 20_000);

    private static JsonNode? Reversed(JsonNode? value) => value switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => value?.DeepClone(),
    };
}
