using System.CommandLine;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Web.Commands.Office;

/// <summary>A text in both languages, from a pair of options that go together.</summary>
internal sealed class BilingualOptions
{
    private readonly Option<string> _ru;
    private readonly Option<string> _en;

    private BilingualOptions(string name, string description, bool required)
    {
        _ru = new Option<string>($"--{name}-ru") { Description = $"{description}, in Russian.", Required = required };
        _en = new Option<string>($"--{name}-en") { Description = $"{description}, in English.", Required = required };
    }

    /// <summary>The reason of an act, which those concerned are told.</summary>
    public static BilingualOptions Reason(Command command) => Create(command, "reason", "Why, as those concerned are told", required: false);

    /// <summary>Adds the pair to a command.</summary>
    public static BilingualOptions Create(Command command, string name, string description, bool required)
    {
        var options = new BilingualOptions(name, description, required);
        command.Options.Add(options._ru);
        command.Options.Add(options._en);
        command.Validators.Add(result =>
        {
            if ((result.GetValue(options._ru), result.GetValue(options._en)) is ({ } ru, { } en))
            {
                try
                {
                    _ = new BilingualText(ru, en);
                }
                catch (FormatException fault)
                {
                    result.AddError($"{options._ru.Name}, {options._en.Name}: {fault.Message}");
                }
            }
            else if (result.GetValue(options._ru) is not null || result.GetValue(options._en) is not null)
            {
                result.AddError($"{options._ru.Name} and {options._en.Name} go together: everybody is told in their own language.");
            }
        });
        return options;
    }

    /// <summary>The text; null when none was given.</summary>
    public BilingualText? Read(ParseResult parsed) =>
        (parsed.GetValue(_ru), parsed.GetValue(_en)) is ({ } ru, { } en) ? new BilingualText(ru, en) : null;
}
