using System.Globalization;

namespace MeetingOrchestrator.GraphSimulator.Hosting;

/// <summary>The executable's arguments. A wrong one is named with the usage; the process then ends with 2.</summary>
internal sealed record CommandLine(SimulatorOptions Options, string ReadyFile)
{
    private const string Usage =
        "Usage: --bearer-file FILE --organizer ID --ready-file FILE [--port N] [--organizer-address A] [--journal FILE] [--state FILE] "
        + "[--duplicate-transaction-status 400|409] [--virtual-clock]";

    private static readonly string[] Valued =
    [
        "--bearer-file", "--organizer", "--ready-file", "--port", "--organizer-address", "--journal", "--state",
        "--duplicate-transaction-status",
    ];

    /// <exception cref="ArgumentException">An argument is unknown, repeated, missing, or out of its bounds.</exception>
    /// <exception cref="IOException">The bearer file cannot be read.</exception>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        var (values, virtualClock) = Split(arguments);
        var options = new SimulatorOptions
        {
            Bearer = File.ReadAllText(Need(values, "--bearer-file")).Trim(),
            Organizer = Need(values, "--organizer"),
            Port = Number(values, "--port", 0),
            JournalPath = values.GetValueOrDefault("--journal"),
            StatePath = values.GetValueOrDefault("--state"),
            DuplicateTransactionStatus = Number(values, "--duplicate-transaction-status", 400),
            // It stands at the start of the process until the client sets it.
            Time = virtualClock ? new SettableClock(TimeProvider.System.GetUtcNow()) : TimeProvider.System,
        };
        if (values.TryGetValue("--organizer-address", out var address))
            options = options with { OrganizerAddress = address };
        options.Validate();
        return new CommandLine(options, Need(values, "--ready-file"));
    }

    private static (Dictionary<string, string> Values, bool VirtualClock) Split(IReadOnlyList<string> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var virtualClock = false;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--virtual-clock")
            {
                virtualClock = true;
                continue;
            }
            if (!Valued.Contains(arguments[i]) || i + 1 == arguments.Count || !values.TryAdd(arguments[i], arguments[i + 1]))
                throw new ArgumentException($"'{arguments[i]}' is unknown, repeated, or has no value. {Usage}");
            i++;
        }
        return (values, virtualClock);
    }

    private static string Need(Dictionary<string, string> values, string name) =>
        values.TryGetValue(name, out var value) ? value : throw new ArgumentException($"'{name}' is missing. {Usage}");

    private static int Number(Dictionary<string, string> values, string name, int fallback)
    {
        if (!values.TryGetValue(name, out var text))
            return fallback;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException($"'{name}' must be a whole number, not '{text}'. {Usage}");
    }
}
