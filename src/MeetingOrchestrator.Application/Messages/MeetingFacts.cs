using System.Collections.Immutable;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
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
public sealed record MessageFacts(MeetingFacts Meeting, MessageKind Kind, Person Recipient, Seat Seat, Instant Now, LocalDate? ReplyBy)
{
    /// <summary>The recipient's personal page; null where there is none: the letter then asks for answers by calendar and mail.</summary>
    public Uri? PersonalLink { get; init; }

    /// <summary>Why the meeting was moved, put off or cancelled; null where no reason was given.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>For a change: the time before it. Not needed where <see cref="PlanBefore"/> is given.</summary>
    public MeetingTime? Before { get; init; }

    /// <summary>For a change: the whole plan before it; null where only the time is known.</summary>
    public PlannedMeeting? PlanBefore { get; init; }

    /// <summary>For <see cref="MessageKind.DelegationReviewed"/>: what was reviewed, with its status and reason.</summary>
    public Delegation? Delegation { get; init; }

    /// <summary>Names of those in <see cref="Delegation"/>, in its order and in the reader's language; an erased person is missing.</summary>
    public ImmutableArray<string> MemberNames { get; init; } = [];

    /// <summary>Documents that the message is about.</summary>
    public ImmutableArray<DocumentName> Documents { get; init; } = [];

    /// <summary>By when comments are asked for, in the host's zone; null when none are.</summary>
    public LocalDate? CommentBy { get; init; }

    /// <summary>Reference number of the letter; null where letters are not numbered.</summary>
    public string? Reference { get; init; }

    /// <summary>By when the delegation is to be named, in the host's zone; null where no date is set.</summary>
    public LocalDate? NameBy { get; init; }
}

/// <summary>A document as a letter names it. One that exists in both languages stands twice.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Language">The language it is written in.</param>
public sealed record DocumentName(BilingualText Title, Language Language);
