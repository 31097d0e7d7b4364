using MeetingOrchestrator.Application.Calendars;

namespace MeetingOrchestrator.Mail.Calendars.Reading;

/// <summary>A content line (RFC 5545 §3.1). Names are in capitals.</summary>
internal sealed record ContentLine(int Number, string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="CalendarFaultException">It is none.</exception>
    public static ContentLine Parse(int number, string text)
    {
        var rest = text.AsSpan();
        if (rest.ContainsAnyInRange('\0', '\u0008') || rest.ContainsAnyInRange('\u000a', '\u001f') || rest.Contains('\u007f'))
        {
            throw Malformed(number);
        }

        var name = TakeName(number, ref rest);
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rest is [';', ..])
        {
            rest = rest[1..];
            var parameter = TakeName(number, ref rest);
            if (rest is not ['=', ..] || !parameters.TryAdd(parameter, TakeValues(number, ref rest)))
            {
                throw Malformed(number);
            }
        }

        return rest is [':', ..] ? new ContentLine(number, name, parameters, rest[1..].ToString()) : throw Malformed(number);
    }

    private static string TakeName(int number, ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAnyExcept(NameCharacters);
        if (end <= 0)
        {
            throw Malformed(number);
        }

        var name = rest[..end].ToString().ToUpperInvariant();
        rest = rest[end..];
        return name;
    }

    // After the sign of equality, and after each comma, stands a value: quoted, or without what would end it.
    private static string TakeValues(int number, ref ReadOnlySpan<char> rest)
    {
        var values = new List<string>();
        do
        {
            rest = rest[1..];
            var quoted = rest is ['"', ..];
            var from = quoted ? rest[1..] : rest;
            var end = quoted ? from.IndexOf('"') : from.IndexOfAny(ValueEnds);
            if (end < 0)
            {
                throw Malformed(number);
            }

            values.Add(from[..end].ToString());
            rest = from[(quoted ? end + 1 : end)..];
        }
        while (rest is [',', ..]);
        return string.Join(',', values);
    }

    private static CalendarFaultException Malformed(int number) => new(ScheduleFaultCode.LineMalformed, number);

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly System.Buffers.SearchValues<char> ValueEnds = System.Buffers.SearchValues.Create("\";:,");
}
