using System.Text.Json.Nodes;

namespace MeetingOrchestrator.GraphSimulator.Messages.Mime;

/// <summary>Address lists of From, To, Cc, Bcc, Reply-To (RFC 5322, 3.4) as Graph recipients. Comments and groups are not understood.</summary>
internal static class AddressList
{
    public static JsonArray Recipients(string? header) => [.. Split(header ?? "").Select(Recipient)];

    public static JsonObject Recipient(string address)
    {
        var open = address.LastIndexOf('<');
        var bare = open < 0 ? address.Trim() : address[(open + 1)..].TrimEnd().TrimEnd('>').Trim();
        var name = open < 0 ? bare : EncodedWords.Decode(Unquote(address[..open].Trim()));
        return new JsonObject
        {
            ["emailAddress"] = new JsonObject { ["name"] = name.Length == 0 ? bare : name, ["address"] = bare },
        };
    }

    /// <summary>Splits at commas outside quotes and angle brackets.</summary>
    private static IEnumerable<string> Split(string list)
    {
        var (start, quoted, inAngle) = (0, false, false);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i == list.Length || (list[i] == ',' && !quoted && !inAngle))
            {
                if (list[start..i].Trim() is { Length: > 0 } one)
                    yield return one;
                start = i + 1;
            }
            else if (list[i] == '\\' && quoted && i + 1 < list.Length)
                i++;
            else if (list[i] == '"')
                quoted = !quoted;
            else if (list[i] is '<' or '>' && !quoted)
                inAngle = list[i] == '<';
        }
    }

    private static string Unquote(string name) =>
        name is ['"', .., '"'] ? name[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal) : name;
}
