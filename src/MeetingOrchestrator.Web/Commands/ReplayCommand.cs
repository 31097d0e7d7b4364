using System.CommandLine;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Replay;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Web.Commands;

/// <summary><c>replay FILE --from D --to D --out DIR</c>: a council's calendar under a virtual clock, through the real path.</summary>
internal static class ReplayCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = "The council file: seats, rules, people, calendar." };
    private static readonly Option<FileInfo> Scenario = new("--scenario") { Description = "What people do at one meeting." };
    private static readonly Option<LocalDate> From = Date("--from", "First day, in UTC, e.g. 2021-01-01.");
    private static readonly Option<LocalDate> To = Date("--to", "Last day, in UTC, included.");
    private static readonly Option<DirectoryInfo> Out = new("--out") { Description = "Folder of the results.", Required = true };
    private static readonly Option<bool> Force = new("--force") { Description = "Replace the results of an earlier replay." };
    private static readonly Option<bool> Resume = new("--resume") { Description = "Go on with a replay that was interrupted." };
    private static readonly Option<Uri> Simulator = Address("--simulator", "Graph address of a simulator that runs as its own process.");
    private static readonly Option<string> BearerFile = new("--simulator-bearer-file") { Description = "File that holds that simulator's token." };
    private static readonly Option<string> Language = CommonOptions.Language();
    private static readonly Option<bool> Json = CommonOptions.Json();

    public static Command Create()
    {
        var command = new Command("replay", "Replays a council's calendar under a virtual clock and writes the results into a folder.")
        {
            File, Scenario, From, To, Out, Force, Resume, Simulator, BearerFile, Language, Json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Simulator) is not null != result.GetValue(BearerFile) is not null)
            {
                result.AddError("--simulator and --simulator-bearer-file go together.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var culture = CommonOptions.Culture(parsed.GetValue(Language)!);
            using var scope = LanguageScope.Enter(culture);
            return new ReplayPreparation(new ReplayArguments(
                parsed.GetValue(File)!,
                parsed.GetValue(Scenario),
                parsed.GetValue(From),
                parsed.GetValue(To),
                parsed.GetValue(Out)!,
                parsed.GetValue(Force),
                parsed.GetValue(Resume),
                parsed.GetValue(Simulator),
                parsed.GetValue(BearerFile),
                culture,
                parsed.GetValue(Json))).RunAsync(cancellationToken);
        });
        return command;
    }

    // The library reads no addresses by itself.
    private static Option<Uri> Address(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            var token = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
            if (Uri.TryCreate(token, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https"))
            {
                return address;
            }

            result.AddError($"{name} must be an address such as http://127.0.0.1:8080/v1.0.");
            return null;
        },
    };

    private static Option<LocalDate> Date(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = result =>
        {
            var parsed = LocalDatePattern.Iso.Parse(result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty);
            if (parsed.Success)
            {
                return parsed.Value;
            }

            result.AddError($"{name} must be a date such as 2021-01-01.");
            return default;
        },
    };
}
