using System.Globalization;

namespace MeetingOrchestrator.Record;

/// <summary>The number grammar of RFC 8259, then the restriction to safe integers.</summary>
internal static class IntegerText
{
    public static long Read(ReadOnlySpan<byte> text, int? offset)
    {
        var digits = text.StartsWith("-"u8) ? text[1..] : text;
        var whole = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is var end && end < 0 ? digits : digits[..end];
        if (whole.IsEmpty || (whole.Length > 1 && whole[0] == (byte)'0'))
            throw new CanonicalJsonException(CanonicalFault.NotJson, offset);
        if (whole.Length < digits.Length)
            throw new CanonicalJsonException(IsFractionOrExponent(digits[whole.Length..]) ? CanonicalFault.NotAnInteger : CanonicalFault.NotJson, offset);
        if (text.SequenceEqual("-0"u8))
            throw new CanonicalJsonException(CanonicalFault.NegativeZero, offset);
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            || value is > CanonicalJson.MaxInteger or < -CanonicalJson.MaxInteger)
            throw new CanonicalJsonException(CanonicalFault.IntegerOutOfRange, offset);
        return value;
    }

    private static bool IsFractionOrExponent(ReadOnlySpan<byte> rest)
    {
        if (rest[0] == (byte)'.')
        {
            var fraction = rest[1..];
            var length = DigitsAtStart(fraction);
            if (length == 0)
                return false;
            rest = fraction[length..];
            if (rest.IsEmpty)
                return true;
        }
        if (rest[0] is not ((byte)'e' or (byte)'E'))
            return false;
        var exponent = rest[1..];
        if (!exponent.IsEmpty && exponent[0] is (byte)'+' or (byte)'-')
            exponent = exponent[1..];
        return !exponent.IsEmpty && DigitsAtStart(exponent) == exponent.Length;
    }

    private static int DigitsAtStart(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? text.Length : end;
    }
}
