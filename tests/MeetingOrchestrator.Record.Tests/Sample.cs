using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace MeetingOrchestrator.Record.Tests;

/// <summary>A small but complete record: both languages, documents, commitments, both signatures.</summary>
internal static class Sample
{
    public const string Stream = "meeting-25";
    public const int ClosingEntry = 8;
    public const int LastEntry = 10;

    public static readonly DateTimeOffset ClosedAt = new(2023, 9, 14, 15, 42, 7, 120, TimeSpan.Zero);

    public static readonly RecordSigner Signer = RecordSigner.Create();

    public static readonly Disclosure Kept = Disclosed(1, """{"capacity":"Министр внутренних дел","name":"И. И. Иванов"}""");
    public static readonly Disclosure Erased = Disclosed(2, """{"name":"J. Smith"}""");

    private static readonly byte[] MinutesRu = Encoding.UTF8.GetBytes("Протокол двадцать пятого заседания\n");
    private static readonly byte[] MinutesEn = Encoding.UTF8.GetBytes("Minutes of the twenty-fifth meeting\n");

    public static BundleContent Content(string stream = Stream)
    {
        var entries = Entries(stream);
        return new BundleContent
        {
            Stream = stream,
            Entries = entries,
            Key = Signer.PublicKey,
            Signatures =
            [
                Signer.Sign(entries[ClosingEntry - 1], HeadPurpose.Closing, ClosedAt),
                Signer.Sign(entries[^1], HeadPurpose.Minutes, ClosedAt.AddDays(30)),
            ],
            Documents = new Dictionary<string, ReadOnlyMemory<byte>> { ["minutes.ru.txt"] = MinutesRu, ["minutes.en.txt"] = MinutesEn },
            Disclosures = [Kept],
        };
    }

    public static IReadOnlyList<Entry> Entries(string stream = Stream) => Chained(stream, Payloads());

    public static IReadOnlyList<Entry> Chained(string stream, IEnumerable<byte[]> payloads)
    {
        var entries = new List<Entry>();
        foreach (var payload in payloads)
            entries.Add(Chain.SealNext(stream, entries.LastOrDefault(), payload));
        return entries;
    }

    public static byte[] Payload(int number, string type, string data) => CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(
        $$"""
        {"type":"{{type}}","at":"{{ClosedAt.AddMinutes(number - 100).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}}",
         "command":"c-{{number}}","actor":{"seat":"chair"},"data":{{data}}}
        """));

    private static IEnumerable<byte[]> Payloads() =>
    [
        Payload(1, "meeting-opened", """{"number":25,"title":{"en":"Twenty-fifth meeting","ru":"Двадцать пятое заседание"}}"""),
        Payload(2, "attendance-recorded", $$"""{"seat":"AM","person":{"commitment":"{{Kept.Commitment}}"} }"""),
        Payload(3, "attendance-recorded", $$"""{"seat":"KZ","person":{"commitment":"{{Erased.Commitment}}"} }"""),
        Payload(4, "item-opened", """{"item":1}"""),
        Payload(5, "vote-opened", """{"item":1,"majority":"two-thirds"}"""),
        Payload(6, "ballot-cast", """{"item":1,"seat":"AM","choice":"for"}"""),
        Payload(7, "vote-closed", """{"for":7,"against":0,"abstained":1,"adopted":true,"article":null}"""),
        Payload(8, "meeting-closed", """{}"""),
        Issued(9, "minutes.ru.txt", MinutesRu),
        Issued(10, "minutes.en.txt", MinutesEn),
    ];

    private static byte[] Issued(int number, string file, byte[] bytes) =>
        Payload(number, "document-issued", new JsonObject { ["file"] = file, ["sha256"] = Digest.Of(bytes).ToString() }.ToJsonString());

    private static Disclosure Disclosed(byte salt, string data) =>
        Disclosure.Of(Enumerable.Repeat(salt, Disclosure.SaltLength).ToArray(), CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(data)));
}
