using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Letters.Kinds;

/// <summary>The request to name the delegation, and what the chair's office says of the one that was named.</summary>
internal static class DelegationLetters
{
    public static (string Subject, IEnumerable<LetterBlock> Blocks) Request(LetterParts parts) => (parts.Dated(Notices.CompositionSubject),
    [
        .. parts.Opening(),
        parts.Sentence(Notices.RequestComposition, parts.SeatGenitive, DelegationNaming.Term(parts)),
        Schedule(parts),
        parts.Plain(Notices.Particulars),
        parts.Plain(parts.Message.PersonalLink is null ? Notices.DataByMail : Notices.DataOnPage, parts.OfficeAddress),
        .. parts.Page(),
        .. parts.Ending(),
    ]);

    /// <exception cref="ArgumentException">No delegation is given, or it was not reviewed yet.</exception>
    public static (string Subject, IEnumerable<LetterBlock> Blocks) Reviewed(LetterParts parts)
    {
        var delegation = parts.Message.Delegation
            ?? throw new ArgumentException("A review is told of a delegation, and none is given.", nameof(parts));
        var (subject, opening) = delegation.Status switch
        {
            DelegationStatus.Approved => (Notices.ApprovedSubject, Notices.DelegationApproved),
            DelegationStatus.Rejected => (Notices.RejectedSubject, Notices.DelegationRejected),
            DelegationStatus.ChangeRequested => (Notices.RevisionSubject, Notices.DelegationToRevise),
            _ => throw new ArgumentException($"A delegation that is {delegation.Status} was not reviewed yet.", nameof(parts)),
        };
        return (parts.Dated(subject),
        [
            .. parts.Opening(),
            parts.Sentence(opening, parts.SeatGenitive),
            .. parts.Why(delegation.Reason),
            .. delegation.Status == DelegationStatus.Approved ? Approved(parts) : ToRevise(parts, delegation),
            .. parts.Page(),
            .. parts.Ending(),
        ]);
    }

    private static IEnumerable<LetterBlock> Approved(LetterParts parts) =>
        [Schedule(parts), .. Members(parts, Notices.MembersHeading), parts.Plain(Notices.MembersInvited)];

    private static IEnumerable<LetterBlock> ToRevise(LetterParts parts, Delegation delegation) =>
    [
        .. Members(parts, Notices.SubmittedHeading),
        DelegationNaming.By(parts, DelegationNaming.Term(parts), revised: true),
        .. delegation.Approved.IsDefaultOrEmpty ? (LetterBlock[])[] : [parts.Plain(Notices.ApprovedStands)],
    ];

    private static IEnumerable<LetterBlock> Members(LetterParts parts, string heading) => parts.Message.MemberNames.IsDefaultOrEmpty
        ? []
        : [parts.Heading(heading), parts.Numbered(parts.Message.MemberNames)];

    private static LetterBlock.Facts Schedule(LetterParts parts) => new(parts.FactRows().Schedule(parts.Facts.Plan, parts.Message.Seat));
}
