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
    public IEnumerable<Block> Blocks()
    {
        yield return new Block.Heading(words.Documents[DocumentTexts.ParticipantsHeading]);
        var members = dossier.Present(SeatKind.Member, language);
        foreach (var block in List(DocumentTexts.MembersLabel, members)
            .Concat(List(DocumentTexts.OrganisationsLabel, dossier.Present(SeatKind.Organisation, language)))
            .Concat(List(DocumentTexts.ObserversLabel, dossier.Present(SeatKind.Observer, language)))
            .Concat(List(DocumentTexts.GuestsLabel, dossier.Present(SeatKind.Guest, language))))
        {
            yield return block;
        }

        if (dossier.State.Attendance.RollCalls is not [.., { } last])
        {
            yield return new Block.Paragraph(words.Documents[DocumentTexts.NoRollCall]);
            yield break;
        }

        var absent = dossier.Composition().Members.Except(members).InProtocolOrder(language);
        if (absent.Length > 0)
        {
            yield return new Block.Label(words.Documents[DocumentTexts.AbsentLabel]);
            yield return new Block.Bullets([.. absent.Select(seat => seat.Name(language).Full)]);
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
