using System.Collections.Frozen;
using System.Text.Json;
using MeetingOrchestrator.Domain.Meetings;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Application.Commands;

/// <summary>The commands that people give, by name: the type's in kebab case.</summary>
internal static class CommandNames
{
    // What the service does by itself, when a milestone came due or the outside world answered. A person who could give these
    // in a scenario would write a record that no real meeting could have.
    private static readonly Type[] OfService =
    [
        typeof(PlanMeeting), typeof(PerformMilestone), typeof(RecordDocuments),
        typeof(RecordConferenceCreated), typeof(RecordHardening), typeof(RecordJoinInformation), typeof(RecordCalendarEntry),
        typeof(RecordConferenceAttendance), typeof(RecordMessageIssued), typeof(RecordMessageUnknown), typeof(RecordMessageExpired),
        typeof(RecordMessageFailed), typeof(RecordMessageUndelivered), typeof(RecordReplies), typeof(RecordInvitationOpened),
        typeof(RecordConferenceUpdated), typeof(RecordCalendarEntryUpdated), typeof(RecordCalendarEntryCancelled), typeof(RecordConferenceDeleted),
        typeof(RecordSecretCount), typeof(RecordConnections), typeof(RecordRoster),
    ];

    private static readonly FrozenDictionary<string, Type> Types = typeof(MeetingCommand).GetNestedTypes()
        .Where(type => type.IsSubclassOf(typeof(MeetingCommand)))
        .ToFrozenDictionary(type => JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name), StringComparer.Ordinal);

    /// <summary>The type of a command; null where there is none of the name.</summary>
    public static Type? Find(string name) => Types.GetValueOrDefault(name);

    /// <summary>The names of the commands that people give.</summary>
    public static IEnumerable<string> OfPeople => Types.Where(named => !IsOfService(named.Value)).Select(named => named.Key);

    /// <summary>Whether only the service gives it.</summary>
    public static bool IsOfService(Type command) => OfService.Contains(command);
}
