using System.Globalization;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Localization;
using Microsoft.Extensions.Localization;

namespace MeetingOrchestrator.Web.Commands;

/// <summary>The texts of the command line, and why something was not done, in the reader's language.</summary>
internal sealed class CommandTexts(
    IStringLocalizer<Terminal> terminal, IStringLocalizer<Imports> imports, IStringLocalizer<Refusals> refusals, ArgumentTexts arguments)
{
    /// <summary>What the command line says.</summary>
    public IStringLocalizer<Terminal> Terminal => terminal;

    /// <summary>Before there is a host, commands take their texts from here.</summary>
    public static CommandTexts Create(CultureInfo culture)
    {
        var services = new ServiceCollection().AddLogging().AddHouseLocalization().BuildServiceProvider();
        return new CommandTexts(
            services.GetRequiredService<IStringLocalizer<Terminal>>(),
            services.GetRequiredService<IStringLocalizer<Imports>>(),
            services.GetRequiredService<IStringLocalizer<Refusals>>(),
            new ArgumentTexts(services.GetRequiredService<IStringLocalizer<Values>>(), culture));
    }

    /// <summary>The sentence of an import error, with its code and place.</summary>
    public string Of(ImportError error) => $"{Sentence(error.Code, error.Arguments)} [{error.Code}, {error.Path}]";

    /// <summary>The sentence of a refusal, with its code.</summary>
    public string Of(Refusal refusal) => $"{Sentence(refusal.Code, refusal.Arguments)} [{refusal.Code}]";

    /// <summary>A value in words.</summary>
    public string Of(Enum value) => arguments.Of(value);

    /// <summary>The reader's side of a text.</summary>
    public string In(BilingualText text) => arguments.In(text);

    private string Sentence(string code, IReadOnlyList<object> given)
    {
        var shown = given.Select(arguments.Of).ToArray<object>();
        var found = imports[code, shown];
        return found.ResourceNotFound ? refusals[code, shown].Value : found.Value;
    }
}
