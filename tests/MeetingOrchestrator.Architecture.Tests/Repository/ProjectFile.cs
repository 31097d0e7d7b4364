using System.Xml.Linq;

namespace MeetingOrchestrator.Architecture.Tests.Repository;

/// <summary>What one project file declares.</summary>
/// <param name="Path">Relative to the root of the repository, with forward slashes.</param>
/// <param name="Projects">Names of the referenced projects.</param>
/// <param name="Packages">Identifiers of the referenced packages.</param>
internal sealed record ProjectFile(string Path, string[] Projects, string[] Packages)
{
    public string Name => NameOf(Path);

    /// <summary>The name as the table of arrows has it: "Domain".</summary>
    public string ShortName => Shorten(Name);

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    public bool IsSource => Path.StartsWith("src/", StringComparison.Ordinal);

    public static string Shorten(string name) =>
        name.StartsWith(AllowedArrows.Prefix, StringComparison.Ordinal) ? name[AllowedArrows.Prefix.Length..] : name;

    public static IReadOnlyList<ProjectFile> ReadAll(string root) =>
        [.. SourceTree.Paths(root).Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Select(path => Read(root, path))];

    private static ProjectFile Read(string root, string path)
    {
        var document = XDocument.Load(System.IO.Path.Combine(root, path));
        return new ProjectFile(
            path,
            [.. Included(document, "ProjectReference").Select(include => NameOf(include.Replace('\\', '/')))],
            [.. Included(document, "PackageReference")]);
    }

    private static string NameOf(string path) => System.IO.Path.GetFileNameWithoutExtension(path);

    private static IEnumerable<string> Included(XDocument document, string element) =>
        document.Descendants(element).Select(item => item.Attribute("Include")?.Value).OfType<string>();
}
