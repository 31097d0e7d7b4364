namespace MeetingOrchestrator.Localization;

/// <summary>Why a file cannot be imported. Each constant is the stable code of an error and the key of its text.</summary>
public sealed class Imports
{
    // The file as JSON.
    public const string TooLarge = "import.too-large";
    public const string ByteOrderMark = "import.byte-order-mark";
    public const string NotUtf8 = "import.not-utf8";
    public const string Syntax = "import.syntax";
    public const string TooDeep = "import.too-deep";
    public const string RepeatedField = "import.repeated-field";

    // The form of its fields.
    public const string UnknownField = "import.unknown-field";
    public const string MissingField = "import.missing-field";
    public const string TextExpected = "import.text-expected";
    public const string WholeNumberExpected = "import.whole-number-expected";
    public const string YesOrNoExpected = "import.yes-or-no-expected";
    public const string ListExpected = "import.list-expected";
    public const string ObjectExpected = "import.object-expected";
    public const string NotAllowed = "import.not-allowed";
    public const string WrongForm = "import.wrong-form";
    public const string UnreadableValue = "import.unreadable-value";
    public const string EmptyText = "import.empty-text";
    public const string LongText = "import.long-text";
    public const string ForbiddenCharacter = "import.forbidden-character";
    public const string NumberOutOfRange = "import.number-out-of-range";
    public const string TooFewItems = "import.too-few-items";
    public const string TooManyItems = "import.too-many-items";

    // What a council file says.
    public const string SeatRepeated = "import.seat-repeated";
    public const string UnknownSeat = "import.unknown-seat";
    public const string OrderRepeated = "import.order-repeated";
    public const string OrderOutOfRange = "import.order-out-of-range";
    public const string PersonRepeated = "import.person-repeated";
    public const string UnknownPerson = "import.unknown-person";
    public const string InvalidAddress = "import.invalid-address";
    public const string TooManyAttendees = "import.too-many-attendees";
    public const string AddressRepeated = "import.address-repeated";
    public const string NotAFraction = "import.not-a-fraction";
    public const string MajorityMissing = "import.majority-missing";
    public const string MajorityUnused = "import.majority-unused";
    public const string UnknownPreset = "import.unknown-preset";
    public const string RuleRepeated = "import.rule-repeated";
    public const string RankRepeated = "import.rank-repeated";
    public const string WeightsMissing = "import.weights-missing";
    public const string WeightOfMembersAlone = "import.weight-of-members-alone";
    public const string SecretWeights = "import.secret-weights";
    public const string MajorityImpossible = "import.majority-impossible";
    public const string CastingVoteUnused = "import.casting-vote-unused";
    public const string TimeOfDayUnused = "import.time-of-day-unused";
    public const string MeetingRepeated = "import.meeting-repeated";
    public const string NoSuchDate = "import.no-such-date";
    public const string NotALength = "import.not-a-length";

    // What a scenario says.
    public const string UnknownMeeting = "import.unknown-meeting";
    public const string BeforeOrAfter = "import.before-or-after";
    public const string SeatOfDelegate = "import.seat-of-delegate";
    public const string UnknownCommand = "import.unknown-command";
    public const string ServiceCommand = "import.service-command";
    public const string PersonOrName = "import.person-or-name";
    public const string EndNotAfterStart = "import.end-not-after-start";
}
