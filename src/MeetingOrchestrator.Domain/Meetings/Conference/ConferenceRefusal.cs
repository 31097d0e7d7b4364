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

    /// <summary>Nobody asked for the attendance of this milestone.</summary>
    public sealed record HarvestNotDue(MilestoneKey Milestone) : ConferenceRefusal("conference.harvest-not-due", Milestone);
}
