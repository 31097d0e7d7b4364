using System.Globalization;
using Microsoft.Extensions.Localization;

namespace MeetingOrchestrator.Localization;

/// <summary>Plural categories of Unicode CLDR that our languages use for whole numbers.</summary>
public enum PluralForm
{
    /// <summary>1 делегация, 21 делегация; 1 delegation.</summary>
    One,

    /// <summary>2 делегации, 22 делегации; Russian only.</summary>
    Few,

    /// <summary>0, 5, 11 and 112 делегаций; Russian only.</summary>
    Many,

    /// <summary>0, 2, 21 delegations; English only.</summary>
    Other,
}

/// <summary>The plural rules for whole numbers (Unicode CLDR, plural rules for <c>ru</c> and <c>en</c>, v = 0).</summary>
public static class Plural
{
    /// <summary>The form that a noun takes after a whole number. Languages other than Russian follow the English rule.</summary>
    public static PluralForm Form(CultureInfo culture, long number)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var (tens, units) = (Math.Abs(number % 100), Math.Abs(number % 10));
        return (HouseCultures.IsRussian(culture), tens, units) switch
        {
            (false, _, _) => number is 1 or -1 ? PluralForm.One : PluralForm.Other,
            (true, >= 11 and <= 14, _) => PluralForm.Many,
            (true, _, 1) => PluralForm.One,
            (true, _, >= 2 and <= 4) => PluralForm.Few,
            _ => PluralForm.Many,
        };
    }

    /// <summary>
    /// The text of a plural key in the current culture: the resources hold <c>key.one</c>, <c>key.few</c>, <c>key.many</c> (Russian) and
    /// <c>key.one</c>, <c>key.other</c> (English). The number is placeholder 0; <paramref name="arguments"/> follow from 1.
    /// </summary>
    public static string Counted(this IStringLocalizer texts, string key, long number, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[$"{key}.{Suffix(Form(CultureInfo.CurrentUICulture, number))}", [number, .. arguments]];
    }

    /// <summary>The suffix of the form in the resources.</summary>
    public static string Suffix(PluralForm form) => form switch
    {
        PluralForm.One => "one",
        PluralForm.Few => "few",
        PluralForm.Many => "many",
        _ => "other",
    };
}
