namespace MeetingOrchestrator.Record;

/// <summary>Everything verification can find. <see cref="Finding.Name"/> gives the form for machines.</summary>
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
