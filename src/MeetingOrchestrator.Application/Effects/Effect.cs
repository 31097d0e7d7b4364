using System.Collections.Immutable;
using System.Text.Json;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Application.Effects;

/// <summary>An effect as it is frozen in the outbox: everything that is sent is in it, so a repeat sends the same.</summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>The name of the effect in the outbox.</summary>
    public string Kind => JsonNamingPolicy.KebabCaseLower.ConvertName(GetType().Name);

    /// <summary>Create or find the conference.</summary>
    public sealed record CreateConference(ConferenceRequest Request) : Effect;

    /// <summary>Apply and read back the security settings.</summary>
    public sealed record HardenConference(ConferenceSettings Settings) : Effect;

    /// <summary>Fetch the join information in a language.</summary>
    public sealed record FetchJoinInformation(Language Language) : Effect;

    /// <summary>Create or find the calendar entry of a language.</summary>
    public sealed record CreateCalendarEntry(Language Language, int Generation, CalendarEntryRequest Request) : Effect;

    /// <summary>Send a message. The bytes are the finished MIME message.</summary>
    public sealed record SendMessage(MessageKey Message, string InternetMessageId, byte[] Mime) : Effect;

    /// <summary>Read the replies to the calendar entries.</summary>
    public sealed record ReadReplies(MilestoneKey Milestone, ImmutableArray<string> ProviderEventIds) : Effect;

    /// <summary>Fetch the attendance reports.</summary>
    public sealed record FetchAttendance(MilestoneKey Milestone) : Effect;

    /// <summary>Prepare and issue the documents.</summary>
    public sealed record IssueDocuments(ImmutableArray<DocumentKind> Kinds, Instant PreparedAt) : Effect;

    /// <summary>Sign the head of the record at an entry.</summary>
    public sealed record SignHead(HeadPurpose Purpose, long Sequence) : Effect;

    /// <summary>Freezes the effect.</summary>
    public string Freeze() => JsonSerializer.Serialize(this, GetType(), EventJson.Options);

    /// <summary>Reads a frozen effect.</summary>
    /// <exception cref="JsonException">The row is not one that this version wrote.</exception>
    public static Effect Thaw(string kind, string body)
    {
        var type = typeof(Effect).GetNestedTypes().FirstOrDefault(t => JsonNamingPolicy.KebabCaseLower.ConvertName(t.Name) == kind)
            ?? throw new JsonException($"The effect '{kind}' is not known to this version.");
        return (Effect?)JsonSerializer.Deserialize(body, type, ThawOptions) ?? throw new JsonException("The effect is null.");
    }

    // Kind is written for people who read the outbox; it is computed, so it cannot be read back.
    private static readonly JsonSerializerOptions ThawOptions =
        new(EventJson.Options) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Skip };
}
