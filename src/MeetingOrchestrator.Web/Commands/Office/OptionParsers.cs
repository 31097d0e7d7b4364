using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Web.Commands.Office;

/// <summary>Options whose values are dates, times and lengths, read as files write them.</summary>
internal static class OptionParsers
{
    public static Option<LocalDate?> Date(string name, string description) =>
        Of(name, description, LocalDatePattern.Iso, "a date such as 2027-03-18");

    public static Option<LocalDateTime?> LocalTime(string name, string description) =>
        Of(name, description, LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"), "a local time such as 2027-03-18T11:00");

    public static Option<Offset?> UtcOffset(string name, string description) =>
        Of(name, description, OffsetPattern.CreateWithInvariantCulture("+HH:mm"), "an offset from UTC such as +03:00");

    public static Option<Duration?> Length(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result => Token(result) is { } text && PeriodPattern.NormalizingIso.Parse(text) is { Success: true, Value: { Years: 0, Months: 0 } period }
            ? period.ToDuration()
            : Fail<Duration>(result, name, "a length such as PT3H"),
    };

    private static Option<T?> Of<T>(string name, string description, IPattern<T> pattern, string form)
        where T : struct => new(name)
        {
            Description = description,
            CustomParser = result => Token(result) is { } text && pattern.Parse(text) is { Success: true } parsed
                ? parsed.Value
                : Fail<T>(result, name, form),
        };

    private static string? Token(ArgumentResult result) => result.Tokens.Count == 1 ? result.Tokens[0].Value : null;

    private static T? Fail<T>(ArgumentResult result, string name, string form)
        where T : struct
    {
        result.AddError($"{name} must be {form}.");
        return null;
    }
}
