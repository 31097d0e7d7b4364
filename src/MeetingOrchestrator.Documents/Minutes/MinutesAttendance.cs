using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Minutes;

/// <summary>
/// Who took part, by seat in protocol order, and the quorum. Delegations are named, not persons: the roll call establishes who is
/// represented, and an invitation is no evidence that somebody came.
/// </summary>
internal sealed class MinutesAttendance(Words words, Language language, MeetingDossier dossier)
{
    private static readonly ImmutableArray<(SeatKind Kind, string Label)> Kinds =
    [
        (SeatKind.Member, DocumentTexts.MembersLabel),
        (SeatKind.Organisation, DocumentTexts.OrganisationsLabel),
        (SeatKind.Observer, DocumentTexts.ObserversLabel),
        (SeatKind.Guest, DocumentTexts.GuestsLabel),
    ];

    public IEnumerable<Block> Blocks()
    {
        yield return new Block.Heading(words.Documents[DocumentTexts.ParticipantsHeading]);
        var present = Kinds.Select(kind => (kind.Label, Seats: dossier.Present(kind.Kind, language))).ToList();
        foreach (var block in present.SelectMany(kind => List(kind.Label, kind.Seats)))
        {
            yield return block;
        }

        if (dossier.State.Attendance.RollCalls is not [.., { } last])
        {
            yield return new Block.Paragraph(words.Documents[DocumentTexts.NoRollCall]);
            yield break;
        }

        // Every seat of the composition is invited and called: observers that did not come are on record as well.
        var absent = dossier.Composition().Seats.Except(present.SelectMany(kind => kind.Seats)).InProtocolOrder(language);
        if (absent.Length > 0)
        {
            yield return new Block.Paragraph(words.Documents[DocumentTexts.Absent, absent.Names(language)]);
        }

        yield return new Block.Paragraph(new OutcomeWording(words, dossier.Composition().Seats, language).Quorum(last.Quorum));
    }

    private IEnumerable<Block> List(string label, ImmutableArray<Seat> seats) => seats.IsEmpty
        ? []
        : [new Block.Label(words.Documents[label]), new Block.Bullets([.. seats.Select(Named)])];

    // The roll call's quorum does not count those who came later: unmarked, the list would contradict it.
    private string Named(Seat seat)
    {
        var calls = dossier.State.Attendance.RollCalls;
        var name = seat.Name(language).Full;
        return calls.IsEmpty || calls.Any(call => call.Present.Contains(seat.Key))
            ? name
            : words.Documents[DocumentTexts.JoinedLater, name];
    }
}
