using System.Globalization;

namespace MeetingOrchestrator.GraphSimulator.Hosting;

/// <summary>Switches, with or without a value, each at most once.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _flags = new(StringComparer.Ordinal);
    private readonly string _usage;

    /// <exception cref="ArgumentException">An argument is unknown, repeated, or has no value.</exception>
    public Arguments(IReadOnlyList<string> given, IReadOnlyCollection<string> valued, IReadOnlyCollection<string> flags, string usage)
    {
        _usage = usage;
        for (var i = 0; i < given.Count; i++)
        {
            if (flags.Contains(given[i]) && _flags.Add(given[i]))
                continue;
            if (!valued.Contains(given[i]) || i + 1 == given.Count || !_values.TryAdd(given[i], given[i + 1]))
                throw new ArgumentException($"'{given[i]}' is unknown, repeated, or has no value. {usage}");
            i++;
        }
    }

    public bool Has(string flag) => _flags.Contains(flag);

    public string? Find(string name) => _values.GetValueOrDefault(name);

    public string Need(string name) => Find(name) ?? throw new ArgumentException($"'{name}' is missing. {_usage}");

    public IReadOnlyList<string>? FindList(string name) => Find(name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public int Number(string name, int fallback)
    {
        if (Find(name) is not { } text)
            return fallback;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException($"'{name}' must be a whole number, not '{text}'. {_usage}");
    }

    public double Share(string name)
    {
        var text = Need(name);
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException($"'{name}' must be a number such as 0.05, not '{text}'. {_usage}");
    }
}
