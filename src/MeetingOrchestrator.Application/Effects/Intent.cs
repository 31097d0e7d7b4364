using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Timelines;
using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Application.Effects;

/// <summary>What an event asks of the outside world, as pure data; <see cref="EffectComposer"/> freezes it into an effect.</summary>
public abstract record Intent
{
    private Intent()
    {
    }

    /// <summary>Look at the milestones when their instants come.</summary>
    public sealed record LayTimeline(IReadOnlyList<Milestone> Milestones) : Intent;

    /// <summary>Create the conference.</summary>
    public sealed record CreateConference : Intent;

    /// <summary>Apply and read back its security settings.</summary>
    public sealed record HardenConference : Intent;

    /// <summary>Fetch its join information in a language.</summary>
    public sealed record FetchJoinInformation(Language Language) : Intent;

    /// <summary>Create the calendar entry of a language.</summary>
    public sealed record CreateCalendarEntry(Language Language, int Generation) : Intent;

    /// <summary>Bring the conference to a revision.</summary>
    public sealed record UpdateConference(int Revision) : Intent;

    /// <summary>Bring a calendar entry to a revision.</summary>
    public sealed record UpdateCalendarEntry(Language Language, int Generation, int Revision, string ProviderEventId) : Intent;

    /// <summary>Cancel a calendar entry.</summary>
    /// <param name="Language">The entry's language.</param>
    /// <param name="Generation">Its generation.</param>
    /// <param name="ProviderEventId">The provider's id: by the time it is composed a newer entry may stand in the state.</param>
    /// <param name="Notice">What its notice says: that the meeting is cancelled, or put off.</param>
    public sealed record CancelCalendarEntry(Language Language, int Generation, string ProviderEventId, MessageKind Notice) : Intent;

    /// <summary>Delete the conference.</summary>
    public sealed record DeleteConference : Intent;

    /// <summary>Send a message.</summary>
    public sealed record SendMessage(MessageKey Message, MessageKind Kind) : Intent;

    /// <summary>Read the replies given in calendars.</summary>
    public sealed record ReadReplies(MilestoneKey Milestone) : Intent;

    /// <summary>Fetch the attendance reports.</summary>
    public sealed record FetchAttendance(MilestoneKey Milestone) : Intent;

    /// <summary>Prepare and issue the documents.</summary>
    public sealed record IssueDocuments(ImmutableArray<DocumentKind> Kinds) : Intent;

    /// <summary>Look at a vote when its time comes.</summary>
    public sealed record WakeForVote(MilestoneKey Key, Instant At) : Intent;

    /// <summary>Open the ballot box of a secret vote.</summary>
    public sealed record CountSecretBallots(VoteKey Vote) : Intent;

    /// <summary>Sign the head of the record at the entry that asks for it.</summary>
    public sealed record SignHead(HeadPurpose Purpose) : Intent;
}

/// <summary>An intent with the entry that gave rise to it.</summary>
/// <param name="Intent">What is asked.</param>
/// <param name="Sequence">The entry's number.</param>
/// <param name="At">When it was decided.</param>
internal sealed record PlacedIntent(Intent Intent, long Sequence, Instant At);
