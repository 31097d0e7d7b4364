using System.Collections.Immutable;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Readiness;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Conference;

namespace MeetingOrchestrator.Web.Components.Office;

/// <summary>A meeting as the chair's office prepares it.</summary>
/// <param name="Board">How ready it is.</param>
/// <param name="Council">The council's name; null when it is not registered any more.</param>
/// <param name="Security">The settings chosen for the conference.</param>
/// <param name="Delegations">The compositions named, by seat.</param>
/// <param name="People">Those who were written to or named; an erased person is missing.</param>
/// <param name="UnmatchedNames">The names shown by connections that match nobody, by record.</param>
public sealed record OfficeView(
    ReadinessBoard Board,
    CouncilName? Council,
    ConferenceSecurity Security,
    ImmutableDictionary<SeatKey, Delegation> Delegations,
    IReadOnlyDictionary<PersonKey, Person> People,
    IReadOnlyDictionary<string, string> UnmatchedNames)
{
    /// <summary>The address of the meeting's pages.</summary>
    public string Path => $"/office/meetings/{Board.Meeting}";
}

/// <summary>A council and its meetings.</summary>
public sealed record CouncilMeetings(Council Council, IReadOnlyList<MeetingListing> Meetings);
