using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record;

/// <summary>disclosures.json.</summary>
internal static class DisclosureText
{
    public static JsonObject ToJson(IReadOnlyList<Disclosure> disclosures) => new()
    {
        ["disclosures"] = new JsonArray([.. disclosures
            .OrderBy(static disclosure => disclosure.Commitment.ToString(), StringComparer.Ordinal)
            .Select(static disclosure => new JsonObject
            {
                ["commitment"] = disclosure.Commitment.ToString(),
                ["data"] = CanonicalJson.Parse(disclosure.Data.Span),
                ["salt"] = Convert.ToHexStringLower(disclosure.Salt.Span),
            })]),
    };

    /// <returns>Null where a member is missing, unknown or of another type.</returns>
    public static IReadOnlyList<Disclosure>? Read(JsonObject json)
    {
        if (json is not { Count: 1 } || json["disclosures"] is not JsonArray list)
            return null;
        var disclosures = new List<Disclosure>();
        foreach (var item in list)
        {
            // The salt is spelled as a digest is: 64 lower-case hexadecimal digits.
            if (item is not JsonObject { Count: 3 } members || !members.ContainsKey("data")
                || !Digest.TryParse(Members.Text(members, "commitment"), out var commitment)
                || !Digest.TryParse(Members.Text(members, "salt"), out var salt))
                return null;
            disclosures.Add(new Disclosure(commitment, salt.ToArray(), CanonicalJson.Canonicalize(members["data"])));
        }
        return disclosures;
    }
}
