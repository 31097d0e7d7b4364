namespace MeetingOrchestrator.Record;

/// <summary>Why a text or a tree is not canonicalised; each value is one rule of docs/record-format.md.</summary>
public enum CanonicalFault
{
    /// <summary>The text is not JSON (RFC 8259), or something follows the value.</summary>
    NotJson,

    /// <summary>The text is not well-formed UTF-8.</summary>
    NotUtf8,

    /// <summary>The text begins with a byte order mark.</summary>
    ByteOrderMark,

    /// <summary>An object holds the same key twice.</summary>
    DuplicateKey,

    /// <summary>A string holds half of a surrogate pair.</summary>
    LoneSurrogate,

    /// <summary>A string holds U+0000, which databases and C programs cut or refuse.</summary>
    NulCharacter,

    /// <summary>A string is not in Unicode normalization form C; it is refused, not repaired, since repair would change what was decided.</summary>
    NotNormalized,

    /// <summary>A number has a fraction or an exponent.</summary>
    NotAnInteger,

    /// <summary>A number lies outside ±(2^53 − 1), where readers that use doubles would round it.</summary>
    IntegerOutOfRange,

    /// <summary>The number is −0.</summary>
    NegativeZero,

    /// <summary>More than <see cref="CanonicalJson.MaxDepth"/> objects and arrays are nested.</summary>
    TooDeep,
}
