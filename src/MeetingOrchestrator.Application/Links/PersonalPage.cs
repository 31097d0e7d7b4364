using System.Collections.Immutable;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;

namespace MeetingOrchestrator.Application.Links;

/// <summary>What the holder of a personal link sees. Nothing restricted: a link that was forwarded must not open more than the letter said.</summary>
/// <param name="Holder">Who looks.</param>
/// <param name="Language">The holder's language as the council knows it; the page may be read in the other one.</param>
/// <param name="Person">The holder; null when erased.</param>
/// <param name="Council">The council's name.</param>
/// <param name="Office">Whom to ask.</param>
/// <param name="Plan">The meeting as it is scheduled now.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Reason">Why it was moved, put off or cancelled; null where no reason was given.</param>
/// <param name="Seat">The holder's delegation: its zone is the holder's.</param>
/// <param name="Agenda">The provisional or adopted agenda; empty before it was published.</param>
/// <param name="Reply">The holder's latest reply; null before the first.</param>
/// <param name="Join">How to join, in the language asked for; null before the lobby opens, and for somebody who does not take part.</param>
/// <param name="NamesDelegation">Whether the holder may name the delegation.</param>
/// <param name="Delegation">The composition as named; null before, and for somebody who may not name it.</param>
/// <param name="Members">Names of those in <paramref name="Delegation"/>, in its order; an erased person is missing.</param>
/// <param name="ConnectionTest">The latest test of the delegation's connection.</param>
/// <param name="Calendar">The iCalendar object to add to one's own calendar; empty until the provider has the entry whose identity it bears.</param>
/// <param name="Feed">The address of the holder's calendar feed; null where the service has no public address.</param>
public sealed record PersonalPage(
    LinkHolder Holder,
    Language Language,
    Person? Person,
    CouncilName Council,
    OfficeIdentity Office,
    PlannedMeeting Plan,
    MeetingPhase Phase,
    BilingualText? Reason,
    Seat Seat,
    ImmutableArray<AgendaItem> Agenda,
    ReceivedReply? Reply,
    PersonalJoin? Join,
    bool NamesDelegation,
    Delegation? Delegation,
    ImmutableArray<NamedMember> Members,
    ConnectionTest? ConnectionTest,
    string Calendar,
    Uri? Feed);

/// <summary>How to join.</summary>
/// <param name="JoinUrl">The link.</param>
/// <param name="PlainText">The provider's instructions as plain text, in the language asked for.</param>
public sealed record PersonalJoin(Uri JoinUrl, string PlainText);

/// <summary>Somebody of a delegation as the focal point wrote them. What is written is never shown but to the delegation and the chair's office.</summary>
/// <param name="Role">The place in the delegation.</param>
/// <param name="NameRu">Name in Russian.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="FunctionRu">Post in Russian.</param>
/// <param name="FunctionEn">Post in English.</param>
/// <param name="Gender">For agreement and salutation.</param>
/// <param name="Address">Mail address.</param>
/// <param name="Language">The language in which the person is addressed.</param>
/// <param name="Interprets">For an interpreter: BCP 47 tags; empty otherwise.</param>
public sealed record NamedMember(
    DelegateRole Role,
    string NameRu,
    string NameEn,
    string FunctionRu,
    string FunctionEn,
    Gender Gender,
    string Address,
    Language Language,
    ImmutableArray<string> Interprets);

/// <summary>The personal page: what its holder sees and does there.</summary>
public interface IPersonalPages
{
    /// <summary>The page; null when the meeting is gone, or nobody ever wrote to the holder about it. Opening it for the first time is recorded.</summary>
    Task<PersonalPage?> OpenAsync(LinkHolder holder, Language language, CancellationToken cancellationToken);

    /// <summary>Replies to the invitation.</summary>
    Task<PageAnswer> ReplyAsync(LinkHolder holder, Reply reply, CancellationToken cancellationToken);

    /// <summary>Names the delegation. Nothing is stored unless everybody in it is well formed.</summary>
    Task<PageAnswer> NameDelegationAsync(LinkHolder holder, ImmutableArray<NamedMember> members, CancellationToken cancellationToken);

    /// <summary>Records a test of the connection.</summary>
    Task<PageAnswer> TestConnectionAsync(LinkHolder holder, ConnectionResult result, CancellationToken cancellationToken);
}

/// <summary>What came of an act on a page.</summary>
/// <param name="Refusal">Why nothing was done; null when it was done.</param>
/// <param name="Faults">What is wrong with what was entered, by field; empty when nothing is. With faults nothing was done.</param>
public sealed record PageAnswer(Refusal? Refusal, ImmutableArray<FieldFault> Faults)
{
    /// <summary>It was done.</summary>
    public static PageAnswer Done { get; } = new(null, []);
}

/// <summary>What is wrong with one field.</summary>
/// <param name="Member">Index of the member, from 0.</param>
/// <param name="Field">Name of the property of <see cref="NamedMember"/>.</param>
/// <param name="Code">Stable code, the key of its sentence in the resources <c>Refusals</c>, e.g. <c>member.address-repeated</c>.</param>
/// <param name="Arguments">What fills its placeholders.</param>
public sealed record FieldFault(int Member, string Field, string Code, ImmutableArray<object> Arguments);
