namespace MeetingOrchestrator.Localization;

/// <summary>
/// Why the JSON API did not do what was asked. A constant that holds a dot is the stable code of a problem and the key of its sentence;
/// the others are titles of problems.
/// </summary>
public sealed class Api
{
    // Titles, one a class of problem.
    public const string TitleMalformed = nameof(TitleMalformed);
    public const string TitleNoCapacity = nameof(TitleNoCapacity);
    public const string TitleForbidden = nameof(TitleForbidden);
    public const string TitleUnknown = nameof(TitleUnknown);
    public const string TitleConflict = nameof(TitleConflict);
    public const string TitleStale = nameof(TitleStale);
    public const string TitleTooLarge = nameof(TitleTooLarge);
    public const string TitleMediaType = nameof(TitleMediaType);
    public const string TitleOtherBody = nameof(TitleOtherBody);
    public const string TitleBusy = nameof(TitleBusy);
    public const string TitleFailed = nameof(TitleFailed);

    // To whoever starts the service.
    public const string NotLoopback = nameof(NotLoopback);

    // Who acts.
    public const string NoCapacity = "access.no-capacity";
    public const string BadActor = "access.bad-header";
    public const string SeatOfDelegate = "access.seat-of-delegate";
    public const string ForeignOrigin = "access.foreign-origin";

    // The request's own headers.
    public const string NoKey = "idempotency.no-key";
    public const string BadKey = "idempotency.bad-key";
    public const string BadPrecondition = "precondition.bad-header";

    // Body and address.
    public const string MediaType = "request.media-type";
    public const string TooLarge = "request.too-large";
    public const string NotUtf8 = "request.not-utf8";
    public const string ByteOrderMark = "request.byte-order-mark";
    public const string Syntax = "request.syntax";
    public const string UnreadableValue = "request.unreadable-value";
    public const string UnknownPerson = "request.unknown-person";
    public const string UnknownSeat = "request.unknown-seat";
    public const string Malformed = "request.malformed";
    public const string UnknownPath = "request.unknown-path";
    public const string UnknownCommand = "request.unknown-command";
    public const string UnknownMethod = "request.unknown-method";
    public const string UnknownMeeting = "meeting.unknown";
    public const string UnknownCouncil = "council.unknown";
    public const string Busy = "request.busy";
    public const string Failed = "request.failed";
}
