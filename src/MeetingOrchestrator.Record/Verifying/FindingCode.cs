namespace MeetingOrchestrator.Record;

/// <summary>Everything verification can find. Written in machine output in kebab case: <c>entry-hash-differs</c>.</summary>
public enum FindingCode
{
    // The container.
    BundleTooLarge,
    ContainerUnreadable,
    ContainerAltered,
    ContainerRepacked,
    FileTooLarge,
    FileDamaged,
    FileNameUnsafe,
    FileUnexpected,
    FileDuplicate,
    FileMissing,

    // The manifest.
    ManifestMalformed,
    FormatUnknown,
    FileAltered,
    FileUnlisted,
    ManifestContradictsJournal,

    // The journal.
    JournalEmpty,
    EntryMalformed,
    EntryOutOfSequence,
    EntryPreviousDiffers,
    EntryHashDiffers,
    JournalTruncated,
    JournalExtended,

    // The signatures and the key.
    KeyMalformed,
    KeyUnexpected,
    KeyFromBundle,
    SignaturesMalformed,
    RecordUnsigned,
    ClosingSignatureMissing,
    SignatureOfOtherStream,
    SignatureOfOtherKey,
    SignatureInvalid,
    SignatureBeyondJournal,
    SignedHeadDiffers,
    UnsignedTail,
    KnownHeadDiffers,

    // The documents.
    DocumentUnrecorded,
    DocumentAltered,
    DocumentAbsent,

    // The disclosures.
    DisclosuresMalformed,
    DisclosureUnknown,
    DisclosureDuplicate,
    DisclosureWrong,
    CommitmentMalformed,
    Redacted,
}
