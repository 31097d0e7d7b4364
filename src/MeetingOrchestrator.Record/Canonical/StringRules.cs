using System.Buffers;
using System.Text;

namespace MeetingOrchestrator.Record;

/// <summary>What a string, a key included, must be: no U+0000, whole surrogate pairs, normalization form C.</summary>
internal static class StringRules
{
    public static void Check(ReadOnlySpan<char> value, int? offset)
    {
        if (Fault(value) is { } fault)
            throw new CanonicalJsonException(fault, offset);
    }

    public static CanonicalFault? Fault(ReadOnlySpan<char> value)
    {
        if (value.Contains('\0'))
            return CanonicalFault.NulCharacter;
        if (Ascii.IsValid(value))
            return null;
        if (HasLoneSurrogate(value))
            return CanonicalFault.LoneSurrogate;
        return value.IsNormalized(NormalizationForm.FormC) ? null : CanonicalFault.NotNormalized;
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> value)
    {
        while (!value.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(value, out _, out var used) != OperationStatus.Done)
                return true;
            value = value[used..];
        }
        return false;
    }
}
