using System.IO.Compression;
using System.Text;

namespace MeetingOrchestrator.EndToEnd.Tests.Graph;

/// <summary>Looks for a text in files, and in the files that lie in archives, to any depth.</summary>
internal static class Leaks
{
    /// <summary>The files of a folder that hold a text.</summary>
    public static IReadOnlyList<string> In(string folder, string text) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).SelectMany(file => Of(file, File.ReadAllBytes(file), text))];

    /// <summary>The places of an archive that hold a text.</summary>
    public static IReadOnlyList<string> InArchive(string file, string text) => [.. Of(file, File.ReadAllBytes(file), text)];

    private static IEnumerable<string> Of(string name, byte[] content, string text)
    {
        if (Holds(content, text))
        {
            yield return name;
        }

        if (!content.AsSpan().StartsWith("PK\x03\x04"u8))
        {
            yield break;
        }

        using var zip = new ZipArchive(new MemoryStream(content));
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(bytes);
            }

            foreach (var found in Of($"{name}!{entry.FullName}", bytes.ToArray(), text))
            {
                yield return found;
            }
        }
    }

    private static bool Holds(byte[] content, string text) =>
        content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0
        || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0
        || Base64Forms(text).Any(form => content.AsSpan().IndexOf(Encoding.ASCII.GetBytes(form)) >= 0);

    // A text begins at any of three places of a group; the groups that its neighbours share are left out.
    private static IEnumerable<string> Base64Forms(string text)
    {
        for (var shift = 0; shift < 3; shift++)
        {
            var encoded = Convert.ToBase64String([.. new byte[shift], .. Encoding.UTF8.GetBytes(text)]);
            yield return encoded[(shift == 0 ? 0 : 4)..^4];
        }
    }
}
