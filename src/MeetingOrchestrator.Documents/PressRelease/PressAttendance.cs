using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.PressRelease;

/// <summary>Who took part, in protocol order.</summary>
internal sealed class PressAttendance(Words words, Language language, MeetingDossier dossier)
{
    public IEnumerable<string> Paragraphs()
    {
        var sentences = Sentences().ToList();
        return sentences.Count == 0 ? [] : [string.Join(' ', sentences)];
    }

    private IEnumerable<string> Sentences()
    {
        var members = dossier.Present(SeatKind.Member, language);
        var (memberNames, organisations) = (members.Genitives(language, words), Genitives(SeatKind.Organisation));
        switch (members.Length, organisations.Length)
        {
            case (0, 0):
                break;
            case (0, _):
                yield return words.Documents[DocumentTexts.PressOrganisations, organisations];
                break;
            case (1, 0):
                yield return words.Documents[DocumentTexts.PressOneMember, memberNames];
                break;
            case (1, _):
                yield return words.Documents[DocumentTexts.PressOneMemberAndOrganisations, memberNames, organisations];
                break;
            case (_, 0):
                yield return words.Documents[DocumentTexts.PressMembers, memberNames];
                break;
            default:
                yield return words.Documents[DocumentTexts.PressMembersAndOrganisations, memberNames, organisations];
                break;
        }

        if (Genitives(SeatKind.Observer) is { Length: > 0 } observers)
        {
            yield return words.Documents[DocumentTexts.PressObservers, observers];
        }

        if (Genitives(SeatKind.Guest) is { Length: > 0 } guests)
        {
            yield return words.Documents[DocumentTexts.PressGuests, guests];
        }
    }

    private string Genitives(SeatKind kind) => dossier.Present(kind, language).Genitives(language, words);
}
