using System.Globalization;

namespace MeetingOrchestrator.Domain.Rules;

/// <summary>An exact fraction between 0 and 1: thresholds are never floating-point.</summary>
public readonly record struct Fraction
{
    /// <summary>Makes a fraction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 &lt; numerator ≤ denominator ≤ 1,000.</exception>
    public Fraction(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(numerator, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        (Numerator, Denominator) = (numerator, denominator);
    }

    /// <summary>Above the line.</summary>
    public int Numerator { get; }

    /// <summary>Below the line.</summary>
    public int Denominator { get; }

    /// <summary>The smallest whole number that is at least (or, when strict, more than) this share of a base.</summary>
    public int Of(int count, bool strict = false)
    {
        var product = (long)count * Numerator;
        return (int)(strict ? (product / Denominator) + 1 : (product + Denominator - 1) / Denominator);
    }

    /// <summary>Reads "2/3".</summary>
    /// <exception cref="FormatException">Not of the form a/b with 0 &lt; a ≤ b ≤ 1,000.</exception>
    public static Fraction Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var numerator)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            && numerator >= 1 && numerator <= denominator && denominator <= 1000
            ? new(numerator, denominator)
            : throw new FormatException($"'{text}' is not a fraction such as 2/3.");
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
