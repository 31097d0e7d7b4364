using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Storage.Values;

/// <summary>Every enumeration that is stored, with its names. A name that was once released is never changed or reused.</summary>
internal static class StoredNames
{
    public static NameTable<MeetingPhase> Phases { get; } = new(
        (MeetingPhase.None, "none"),
        (MeetingPhase.Planned, "planned"),
        (MeetingPhase.Convened, "convened"),
        (MeetingPhase.Open, "open"),
        (MeetingPhase.Suspended, "suspended"),
        (MeetingPhase.Closed, "closed"),
        (MeetingPhase.Adjourned, "adjourned"),
        (MeetingPhase.Cancelled, "cancelled"),
        (MeetingPhase.Archived, "archived"),
        (MeetingPhase.Postponed, "postponed"));

    public static NameTable<DateCertainty> Certainties { get; } = new((DateCertainty.Fixed, "fixed"), (DateCertainty.Provisional, "provisional"));

    public static NameTable<DecisionState> DecisionStates { get; } = new(
        (DecisionState.Draft, "draft"), (DecisionState.Adopted, "adopted"), (DecisionState.NotAdopted, "not-adopted"));

    public static NameTable<DecisionVerb> DecisionVerbs { get; } = new(
        (DecisionVerb.Adopt, "adopt"), (DecisionVerb.Approve, "approve"), (DecisionVerb.Endorse, "endorse"), (DecisionVerb.TakeNote, "take-note"));

    public static NameTable<Choice> Choices { get; } = new(
        (Choice.InFavour, "in-favour"), (Choice.Against, "against"), (Choice.Abstained, "abstained"));

    public static NameTable<Language> Languages { get; } = new((Language.Russian, "ru"), (Language.English, "en"));

    public static NameTable<Gender> Genders { get; } = new(
        (Gender.Unknown, "unknown"), (Gender.Masculine, "masculine"), (Gender.Feminine, "feminine"));

    public static NameTable<HeadPurpose> Purposes { get; } = new((HeadPurpose.Closing, "closing"), (HeadPurpose.Minutes, "minutes"));

    public static NameTable<NotificationKind> Notifications { get; } = new(
        (NotificationKind.EntryChanged, "entry-changed"),
        (NotificationKind.ReauthorizationRequired, "reauthorization-required"),
        (NotificationKind.SubscriptionRemoved, "subscription-removed"),
        (NotificationKind.Missed, "missed"));

    /// <summary>Beside these a row's state may be <see cref="ClaimStates.Open"/>.</summary>
    public static NameTable<EffectEnd> EffectEnds { get; } = new(
        (EffectEnd.Done, ClaimStates.Done), (EffectEnd.Unknown, "unknown"), (EffectEnd.Expired, "expired"), (EffectEnd.Parked, "parked"));
}

/// <summary>The states of rows that are claimed.</summary>
internal static class ClaimStates
{
    public const string Open = "open";
    public const string Done = "done";
}
