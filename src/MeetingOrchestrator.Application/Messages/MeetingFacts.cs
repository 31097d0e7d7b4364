using System.Collections.Immutable;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>What a message about a meeting is made of, whoever reads it.</summary>
/// <param name="Language">The reader's language.</param>
/// <param name="CouncilName">The council.</param>
/// <param name="Plan">Number, time, format, place.</param>
/// <param name="Seats">The composition.</param>
/// <param name="Agenda">The provisional agenda; may be empty.</param>
/// <param name="Chair">The seat that holds the chairmanship.</param>
/// <param name="PresidingOfficer">Who presides; null when erased.</param>
/// <param name="Office">The chair's office: who writes and answers.</param>
/// <param name="JoinHtml">The provider's join information in this language; null before it is known.</param>
/// <param name="JoinUrl">The link; null before it is known.</param>
public sealed record MeetingFacts(
    Language Language,
    CouncilName CouncilName,
    PlannedMeeting Plan,
    ImmutableArray<Seat> Seats,
    ImmutableArray<AgendaItem> Agenda,
    Seat Chair,
    Person? PresidingOfficer,
    OfficeIdentity Office,
    string? JoinHtml,
    Uri? JoinUrl);

/// <summary>What a message to one person is made of.</summary>
/// <param name="Meeting">About the meeting.</param>
/// <param name="Kind">What message.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Seat">For which seat.</param>
/// <param name="Now">When it is written.</param>
/// <param name="ReplyBy">By when a reply is asked for; null when none is.</param>
public sealed record MessageFacts(MeetingFacts Meeting, MessageKind Kind, Person Recipient, Seat Seat, Instant Now, LocalDate? ReplyBy);
