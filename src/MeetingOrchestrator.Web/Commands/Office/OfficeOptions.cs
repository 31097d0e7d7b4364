using System.CommandLine;
using System.Globalization;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Web.Commands.Office;

/// <summary>The options that every command of the chair's office has: the data folder, the language, machine output.</summary>
internal sealed class OfficeOptions
{
    private readonly Option<DirectoryInfo> _data = CommonOptions.Data();
    private readonly Option<string> _language = CommonOptions.Language();
    private readonly Option<bool> _json = CommonOptions.Json();

    /// <summary>Lets a command do its work in the reader's language.</summary>
    public void Serve(Command command, Func<ParseResult, OfficeDesk, CancellationToken, Task<int>> work)
    {
        command.Options.Add(_data);
        command.Options.Add(_language);
        command.Options.Add(_json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var culture = CommonOptions.Culture(parsed.GetValue(_language)!);
            using var scope = LanguageScope.Enter(culture);
            return await work(parsed, Desk(parsed, culture), cancellationToken);
        });
    }

    private OfficeDesk Desk(ParseResult parsed, CultureInfo culture)
    {
        var texts = CommandTexts.Create(culture);
        return new OfficeDesk(
            new DataPlace(parsed.GetValue(_data)!.FullName), texts, new OfficeOutput(texts, parsed.GetValue(_json)), TimeProvider.System);
    }
}
