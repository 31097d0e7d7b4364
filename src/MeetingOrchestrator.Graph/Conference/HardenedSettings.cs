using System.Collections.Immutable;
using MeetingOrchestrator.Application.Conference;
using Microsoft.Graph.Models;

namespace MeetingOrchestrator.Graph.Conference;

/// <summary>One setting: how it is asked for and how it is recognised, side by side so that none is set without being checked.</summary>
/// <param name="Name">The property's path in Graph.</param>
/// <param name="Apply">Puts it into a PATCH.</param>
/// <param name="Holds">Whether a meeting read back has it. A property that is missing never holds, unless it is to be off.</param>
/// <param name="TurnOff">Turns off what is found on; null where <paramref name="Apply"/> says it in any case.</param>
internal sealed record HardenedSetting(
    string Name, Action<OnlineMeeting> Apply, Predicate<OnlineMeeting> Holds, Action<OnlineMeeting>? TurnOff = null);

/// <summary>
/// The settings that make a meeting safe, in the words of Graph. In the US government clouds (Fairfax) onlineMeeting has neither
/// <c>allowRecording</c> nor <c>isEndToEndEncryptionEnabled</c>: they are not sent there, and whoever forbids recording or asks for
/// encryption is told that it does not hold. <c>recordAutomatically</c> is sent everywhere.
/// </summary>
internal static class HardenedSettings
{
    public static ImmutableArray<HardenedSetting> Of(ConferenceSettings wanted, GraphCloud cloud)
    {
        var chat = wanted.AllowChat ? MeetingChatMode.Enabled : MeetingChatMode.Disabled;
        return
        [
            new("lobbyBypassSettings.scope",
                meeting => Lobby(meeting).Scope = LobbyBypassScope.Organizer,
                meeting => meeting.LobbyBypassSettings?.Scope == LobbyBypassScope.Organizer),
            new("lobbyBypassSettings.isDialInBypassEnabled",
                meeting => Lobby(meeting).IsDialInBypassEnabled = false,
                meeting => meeting.LobbyBypassSettings?.IsDialInBypassEnabled == false),
            new("allowedLobbyAdmitters",
                meeting => meeting.AllowedLobbyAdmitters = AllowedLobbyAdmitterRoles.OrganizerAndCoOrganizers,
                meeting => meeting.AllowedLobbyAdmitters == AllowedLobbyAdmitterRoles.OrganizerAndCoOrganizers),
            new("allowedPresenters",
                meeting => meeting.AllowedPresenters = OnlineMeetingPresenters.RoleIsPresenter,
                meeting => meeting.AllowedPresenters == OnlineMeetingPresenters.RoleIsPresenter),
            new("allowRecording",
                meeting =>
                {
                    // Where the cloud lacks the property it is not sent, and the check below reports it: a person must decide.
                    if (cloud.CanForbidRecording)
                        meeting.AllowRecording = wanted.AllowRecording;
                },
                meeting => meeting.AllowRecording == wanted.AllowRecording),
            new("allowTranscription",
                meeting => meeting.AllowTranscription = wanted.AllowTranscription,
                meeting => meeting.AllowTranscription == wanted.AllowTranscription),
            new("recordAutomatically",
                meeting => meeting.RecordAutomatically = false,
                meeting => meeting.RecordAutomatically == false),
            new("allowMeetingChat",
                meeting => meeting.AllowMeetingChat = chat,
                meeting => meeting.AllowMeetingChat == chat),
            new("isEntryExitAnnounced",
                meeting => meeting.IsEntryExitAnnounced = wanted.AnnounceEntryAndExit,
                meeting => meeting.IsEntryExitAnnounced == wanted.AnnounceEntryAndExit),
            new("participants.attendees",
                meeting => meeting.Participants = new MeetingParticipants { Attendees = [.. wanted.Presenters.Select(Presenter)] },
                meeting => HasExactly(meeting.Participants?.Attendees, wanted.Presenters)),
            Switch("watermarkProtection.isEnabledForContentSharing", wanted.Watermark,
                (meeting, on) => Watermark(meeting).IsEnabledForContentSharing = on,
                meeting => meeting.WatermarkProtection?.IsEnabledForContentSharing),
            Switch("watermarkProtection.isEnabledForVideo", wanted.Watermark,
                (meeting, on) => Watermark(meeting).IsEnabledForVideo = on,
                meeting => meeting.WatermarkProtection?.IsEnabledForVideo),
            Switch("isEndToEndEncryptionEnabled", wanted.EndToEndEncryption,
                (meeting, on) =>
                {
                    if (cloud.CanEncryptEndToEnd)
                        meeting.IsEndToEndEncryptionEnabled = on;
                },
                meeting => meeting.IsEndToEndEncryptionEnabled),
        ];
    }

    /// <summary>
    /// A protection of choice. Asked for, it must read back on. Not asked for, it is not mentioned, missing is as good as off, and one
    /// that is on is turned off: it would shut out those who join by browser.
    /// </summary>
    private static HardenedSetting Switch(
        string name, bool wanted, Action<OnlineMeeting, bool> set, Func<OnlineMeeting, bool?> shown) => wanted
        ? new(name, meeting => set(meeting, true), meeting => shown(meeting) == true)
        : new(name, _ => { }, meeting => shown(meeting) != true, meeting => set(meeting, false));

    private static WatermarkProtectionValues Watermark(OnlineMeeting meeting) =>
        meeting.WatermarkProtection ??= new WatermarkProtectionValues();

    private static LobbyBypassSettings Lobby(OnlineMeeting meeting) => meeting.LobbyBypassSettings ??= new LobbyBypassSettings();

    private static MeetingParticipantInfo Presenter(string upn) => new() { Upn = upn, Role = OnlineMeetingRole.Presenter };

    // As sets: Graph keeps no order. Somebody too many is a difference like somebody missing.
    private static bool HasExactly(List<MeetingParticipantInfo>? attendees, ImmutableArray<string> presenters) =>
        attendees is not null
        && attendees.TrueForAll(attendee => attendee is { Upn: not null, Role: OnlineMeetingRole.Presenter })
        && attendees.Select(attendee => attendee.Upn!).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(presenters);
}
