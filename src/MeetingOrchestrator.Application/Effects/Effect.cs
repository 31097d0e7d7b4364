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

    /// <summary>Bring the conference to a revision: both ends, presenters and security at once, and read it back.</summary>
    public sealed record UpdateConference(int Revision, string Subject, Instant Start, Instant End, ConferenceSettings Settings) : Effect;

    /// <summary>Bring a calendar entry to a revision.</summary>
    public sealed record UpdateCalendarEntry(
        Language Language, int Generation, int Revision, string ProviderEventId, CalendarEntryRequest Wanted) : Effect;

    /// <summary>Cancel a calendar entry; the comment is in the entry's language.</summary>
    public sealed record CancelCalendarEntry(Language Language, int Generation, string ProviderEventId, string Comment) : Effect;

    /// <summary>Delete the conference.</summary>
    public sealed record DeleteConference : Effect;

    /// <summary>Send a message. The bytes are the finished MIME message.</summary>
    public sealed record SendMessage(MessageKey Message, string InternetMessageId, byte[] Mime) : Effect;

    /// <summary>Report that a message could not be composed: nothing goes out, and a person must look.</summary>
    /// <param name="Message">The message.</param>
    /// <param name="Code">Stable code of why, without address or name.</param>
    public sealed record ReportMessageFailed(MessageKey Message, string Code) : Effect;

    /// <summary>Read the replies to the calendar entries.</summary>
    public sealed record ReadReplies(MilestoneKey Milestone, ImmutableArray<string> ProviderEventIds) : Effect;

    /// <summary>Fetch the attendance reports.</summary>
    public sealed record FetchAttendance(MilestoneKey Milestone) : Effect;

    /// <summary>Prepare and issue the documents.</summary>
    public sealed record IssueDocuments(ImmutableArray<DocumentKind> Kinds, Instant PreparedAt) : Effect;

    /// <summary>Sign the head of the record at an entry.</summary>
    public sealed record SignHead(HeadPurpose Purpose, long Sequence) : Effect;

    /// <summary>Open the ballot box of a secret vote.</summary>
    public sealed record CountSecretBallots(VoteKey Vote) : Effect;

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
