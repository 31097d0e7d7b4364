using MeetingOrchestrator.GraphSimulator.Shapes;
using static MeetingOrchestrator.GraphSimulator.Shapes.CommonShapes;
using static MeetingOrchestrator.GraphSimulator.Shapes.Shape;

namespace MeetingOrchestrator.GraphSimulator.Meetings;

/// <summary>[D] onlineMeeting as the production cloud's v1.0 metadata has it, as far as a client may write it.</summary>
internal static class MeetingShapes
{
    private static readonly Shape Identity = Of("identity", ("id", Text), ("displayName", Text));

    private static readonly Shape Participant = Of(
        "meetingParticipantInfo",
        ("identity", Of("identitySet", ("user", Identity), ("application", Identity), ("device", Identity))),
        ("role", OneOf("attendee", "presenter", "producer", "coorganizer")),
        ("upn", Text));

    private static readonly Shape Participants = Of("meetingParticipants", ("organizer", Participant), ("attendees", List(Participant)));

    private static readonly Shape ChatInfo = Of("chatInfo", ("threadId", Text), ("messageId", Text), ("replyChainMessageId", Text));

    private static readonly Shape EnabledOrDisabled = OneOf("enabled", "disabled");

    /// <summary>The action takes no options: they are set by a PATCH afterwards.</summary>
    public static readonly ObjectShape CreateOrGet = Action(
        "createOrGet",
        ("externalId", Text), ("subject", Text), ("startDateTime", Instant), ("endDateTime", Instant),
        ("participants", Participants), ("chatInfo", ChatInfo)) with
    { Required = ["externalId"] };

    public static readonly ObjectShape Update = Of(
        "onlineMeeting",
        ("subject", Text), ("startDateTime", Instant), ("endDateTime", Instant), ("participants", Participants),
        ("allowAttendeeToEnableCamera", Flag), ("allowAttendeeToEnableMic", Flag), ("allowBreakoutRooms", Flag),
        ("allowCopyingAndSharingMeetingContent", Flag), ("allowLiveShare", EnabledOrDisabled),
        ("allowMeetingChat", OneOf("enabled", "disabled", "limited")), ("allowParticipantsToChangeName", Flag),
        ("allowPowerPointSharing", Flag), ("allowRecording", Flag), ("allowTeamworkReactions", Flag), ("allowTranscription", Flag),
        ("allowWhiteboard", Flag), ("allowedLobbyAdmitters", OneOf("organizerAndCoOrganizersAndPresenters", "organizerAndCoOrganizers")),
        ("allowedPresenters", OneOf("everyone", "organization", "roleIsPresenter", "organizer")),
        ("chatRestrictions", Of("chatRestrictions", ("allowTextOnly", Flag))),
        ("isEndToEndEncryptionEnabled", Flag), ("isEntryExitAnnounced", Flag),
        ("joinMeetingIdSettings", Of("joinMeetingIdSettings", ("isPasscodeRequired", Flag), ("joinMeetingId", Text), ("passcode", Text))),
        ("lobbyBypassSettings", Of(
            "lobbyBypassSettings",
            ("scope", OneOf("organizer", "organization", "organizationAndFederated", "everyone", "invited", "organizationExcludingGuests")),
            ("isDialInBypassEnabled", Flag))),
        ("meetingSpokenLanguageTag", Text), ("recordAutomatically", Flag),
        ("sensitivityLabelAssignment", Of("onlineMeetingSensitivityLabelAssignment", ("sensitivityLabelId", Text))),
        ("shareMeetingChatHistoryDefault", OneOf("none", "all")),
        ("watermarkProtection", Of(
            "watermarkProtectionValues", ("isEnabledForContentSharing", Flag), ("isEnabledForVideo", Flag)))) with
    {
        ReadOnly =
        [
            "id", "attendanceReports", "audioConferencing", "broadcastSettings", "chatInfo", "creationDateTime", "expiryDateTime",
            "externalId", "isBroadcast", "joinInformation", "joinWebUrl", "meetingOptionsWebUrl", "meetingTemplateId", "meetingType",
            "videoTeleconferenceId",
        ],
    };
}
