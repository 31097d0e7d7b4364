using System.Text;

namespace MeetingOrchestrator.Record;

/// <summary>What a string, a key included, must be: no U+0000, whole surrogate pairs, normalization form C.</summary>
internal static class StringRules
{
    public static void Check(ReadOnlySpan<char> value, int? offset)
    {
        if (value.Contains('\0'))
            throw new CanonicalJsonException(CanonicalFault.NulCharacter, offset);
        if (Ascii.IsValid(value))
            return;
        if (HasLoneSurrogate(value))
            throw new CanonicalJsonException(CanonicalFault.LoneSurrogate, offset);
        if (!value.IsNormalized(NormalizationForm.FormC))
            throw new CanonicalJsonException(CanonicalFault.NotNormalized, offset);
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> value)
    {
        while (!value.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(value, out _, out var used) != System.Buffers.OperationStatus.Done)
                return true;
            value = value[used..];
        }
        return false;
    }
}
