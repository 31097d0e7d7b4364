using System.CommandLine;
using System.Globalization;

namespace MeetingOrchestrator.Web.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string> Language() => WithValues(new Option<string>("--language")
    {
        Description = "Language of the terminal: en or ru.",
        DefaultValueFactory = _ => "en",
    });

    public static Option<bool> Json() => new("--json") { Description = "Machine output: one JSON object a line." };

    public static Option<DirectoryInfo> Data() => new("--data")
    {
        Description = "Folder of the databases and keys.",
        DefaultValueFactory = _ => new DirectoryInfo("data"),
    };

    /// <summary>The culture of a language that the option accepts.</summary>
    public static CultureInfo Culture(string language) => CultureInfo.GetCultureInfo(language == "ru" ? "ru-RU" : "en-GB");

    private static Option<string> WithValues(Option<string> option)
    {
        option.AcceptOnlyFromAmong("en", "ru");
        return option;
    }
}
