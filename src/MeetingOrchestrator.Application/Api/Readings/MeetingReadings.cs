using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Application.Api.Readings;

/// <summary>The councils.</summary>
public sealed record CouncilsReading(ImmutableArray<CouncilReading> Councils);

/// <summary>A council.</summary>
public sealed record CouncilReading(CouncilKey Key, BilingualText Name);

/// <summary>The meetings of a council, by start.</summary>
public sealed record CouncilMeetingsReading(CouncilKey Council, ImmutableArray<ListedMeeting> Meetings);

/// <summary>A line of the list of meetings.</summary>
public sealed record ListedMeeting(MeetingId Meeting, int Number, MeetingPhase Phase, Instant Start, Instant End, string Zone, DateCertainty Date);

/// <summary>A meeting.</summary>
/// <param name="Meeting">Its identifier.</param>
/// <param name="Council">The council.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Plan">Its line in the schedule.</param>
/// <param name="OpenedAt">When it was opened; null before.</param>
/// <param name="ClosedAt">When it was closed or adjourned; null before.</param>
/// <param name="PresidingOfficer">Who presides or presided; null before the opening.</param>
/// <param name="Seats">The seats, in Russian protocol order; empty before it was convened.</param>
/// <param name="Rules">The rules in force; null before it was convened.</param>
public sealed record MeetingDescription(
    MeetingId Meeting,
    CouncilKey Council,
    MeetingPhase Phase,
    PlannedMeeting Plan,
    Instant? OpenedAt,
    Instant? ClosedAt,
    PersonKey? PresidingOfficer,
    ImmutableArray<SeatReading> Seats,
    RulesReading? Rules);

/// <summary>A seat.</summary>
public sealed record SeatReading(SeatKey Key, SeatKind Kind, BilingualText Name, bool Chair);

/// <summary>Rules of procedure in force, each with the article that it is taken from.</summary>
/// <param name="Key">Key of the rules.</param>
/// <param name="Version">Their version.</param>
/// <param name="Verified">Whether the council confirmed them.</param>
/// <param name="Title">Their title.</param>
/// <param name="Source">What they were taken from.</param>
/// <param name="Quorum">The quorum for deciding.</param>
/// <param name="Questions">How each kind of question is settled.</param>
/// <param name="Voting">The conduct of votes.</param>
/// <param name="SpeechMinutes">Time limit of a speech, in minutes.</param>
public sealed record RulesReading(
    string Key,
    int Version,
    bool Verified,
    BilingualText Title,
    BilingualText Source,
    QuorumRule Quorum,
    ImmutableArray<QuestionRule> Questions,
    VotingRules Voting,
    double SpeechMinutes);
