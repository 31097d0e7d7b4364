using System.Buffers.Text;
using System.Text.Json;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Delta;

/// <summary>
/// Where a round of changes stands. Opaque to clients [D]. <paramref name="Since"/> is the mailbox's change number that the client already
/// knows (0: nothing), <paramref name="UpTo"/> the one at which the round began, <paramref name="After"/> how far its pages have come.
/// </summary>
internal sealed record DeltaToken(DateTimeOffset? Start, DateTimeOffset? End, long Since, long UpTo, long After)
{
    public string Write() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this, Json.Options));

    /// <summary>Null for a token that this simulator did not write.</summary>
    public static DeltaToken? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<DeltaToken>(Base64Url.DecodeFromChars(text), Json.Options);
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }
}
