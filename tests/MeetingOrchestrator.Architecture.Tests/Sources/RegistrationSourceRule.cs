using System.Text.RegularExpressions;
using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Sources;

/// <summary>
/// The host's files other than Program.cs and Registration/ do not even name an adapter's namespace. The compiled
/// rule sees what is used; this one sees what leaves no trace there: an alias, nameof, a constant.
/// </summary>
internal static partial class RegistrationSourceRule
{
    private const string Host = "src/MeetingOrchestrator.Web/";

    public static IReadOnlyList<string> Check(IEnumerable<SourceFile> files) =>
    [
        .. from file in files
           where file.Path.StartsWith(Host, StringComparison.Ordinal)
           where file.Path != Host + "Program.cs" && !file.Path.StartsWith(Host + "Registration/", StringComparison.Ordinal)
           let code = file.Path.EndsWith(".cs", StringComparison.Ordinal) ? new CSharpText(file.Text).Only(TextKind.Code) : file.Text
           from match in AdapterNamespace().Matches(code)
           select $"{file.At(match.Index)}: {match.Value}",
    ];

    [GeneratedRegex(@"\bMeetingOrchestrator\.(?:Storage|Scheduling|Graph|Mail|Documents|GraphSimulator)\b")]
    private static partial Regex AdapterNamespace();
}
