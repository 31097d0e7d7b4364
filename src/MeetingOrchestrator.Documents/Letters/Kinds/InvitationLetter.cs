using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents.Letters.Kinds;

/// <summary>The invitation: the letter, its list of enclosures, the signature, and the draft agenda after it as the first enclosure.</summary>
internal static class InvitationLetter
{
    public static (string Subject, IEnumerable<LetterBlock> Blocks) Write(LetterParts parts) => (parts.Dated(Notices.InvitationSubject),
    [
        .. parts.Opening(),
        parts.Sentence(Opening(parts.Message.Seat.Kind), parts.SeatGenitive),
        parts.FactRows().Rows(parts.Message.Seat),
        .. parts.ReplyBy(),
        .. Naming(parts),
        .. parts.Page(),
        .. parts.Joining(),
        parts.Heading(Notices.EnclosuresHeading),
        parts.Numbered(Enclosures(parts)),
        .. parts.Ending(),
        .. parts.Agenda(),
    ]);

    // Where no date is set for naming the delegation, the date of the reply is.
    private static IEnumerable<LetterBlock> Naming(LetterParts parts)
    {
        var by = parts.Message.NameBy ?? parts.Message.ReplyBy;
        return !parts.IsAhead(by) ? []
            : [DelegationNaming.By(parts, by == parts.Message.ReplyBy ? parts.Words.Notices[Notices.SameTerm] : DelegationNaming.NoLaterThan(parts, by.Value))];
    }

    // What the message does carry: the agenda after the signature, the calendar object attached.
    private static IEnumerable<string> Enclosures(LetterParts parts)
    {
        if (!parts.Facts.Agenda.IsDefaultOrEmpty)
        {
            yield return parts.Words.Notices[Notices.AgendaHeading];
        }

        yield return parts.Words.Notices[Notices.CalendarFile];
    }

    private static string Opening(SeatKind kind) => kind switch
    {
        SeatKind.Member => Notices.InviteDelegation,
        SeatKind.Observer => Notices.InviteObservers,
        SeatKind.Organisation or SeatKind.Guest => Notices.InviteRepresentatives,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No invitation is worded for it."),
    };
}
