using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings.Conference;

/// <summary>Why a report about the conference does not fit the record.</summary>
public abstract record ConferenceRefusal : Refusal
{
    private ConferenceRefusal(string code, params IReadOnlyList<object> arguments)
        : base(code, arguments)
    {
    }

    /// <summary>The record names no conference.</summary>
    public sealed record NotCreated() : ConferenceRefusal("conference.not-created");

    /// <summary>The record names another conference.</summary>
    public sealed record AlreadyCreated(string Known, string Given) : ConferenceRefusal("conference.already-created", Known, Given);

    /// <summary>No such calendar entry is due.</summary>
    public sealed record EntryNotDue(Language Language, int Generation) : ConferenceRefusal("conference.entry-not-due", Language, Generation);

    /// <summary>The record names another calendar entry.</summary>
    public sealed record EntryAlreadyCreated(Language Language, int Generation, string Known)
        : ConferenceRefusal("conference.entry-already-created", Language, Generation, Known);

    /// <summary>Nobody asked for this revision of the conference, or of the calendar entry.</summary>
    public sealed record RevisionNotDue(int Revision, int Asked) : ConferenceRefusal("conference.revision-not-due", Revision, Asked);

    /// <summary>The cancellation of this calendar entry was not asked for.</summary>
    public sealed record CancellationNotDue(Language Language, int Generation)
        : ConferenceRefusal("conference.cancellation-not-due", Language, Generation);

    /// <summary>The deletion of the conference was not asked for.</summary>
    public sealed record DeletionNotDue() : ConferenceRefusal("conference.deletion-not-due");

    /// <summary>The conference or the calendar entry is not as the record wants it, so nothing is sent that invites into it.</summary>
    public sealed record NotReady(Language Language) : ConferenceRefusal("conference.not-ready", Language);

    /// <summary>The reports hold no such unmatched record.</summary>
    public sealed record UnknownRecord(string Record) : ConferenceRefusal("conference.unknown-record", Record);

    /// <summary>Nobody asked for the attendance of this milestone.</summary>
    public sealed record HarvestNotDue(MilestoneKey Milestone) : ConferenceRefusal("conference.harvest-not-due", Milestone);
}
