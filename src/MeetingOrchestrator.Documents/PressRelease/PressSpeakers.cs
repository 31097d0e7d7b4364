using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Localization;
using NodaTime;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.PressRelease;

/// <summary>Who presided, and who welcomed the meeting. Russian verbs agree with the person, or are avoided.</summary>
internal sealed class PressSpeakers(Words words, Language language, MeetingDossier dossier)
{
    public IEnumerable<string> Paragraphs() => [Presided(), .. Welcomes().SelectMany(Welcomed)];

    private string Presided()
    {
        var composition = dossier.Composition();
        if (dossier.Find(dossier.Presiding()) is not { } person)
        {
            return words.Documents[DocumentTexts.PresidedFor, Genitive(composition.Chair)];
        }

        // A post that names the chairmanship itself is not followed by the chairmanship once more.
        var postSaysIt = person.Function.In(language).StartsWith(words.Terms[Terms.Chair], StringComparison.OrdinalIgnoreCase);
        var key = dossier.ChairPresided() && !postSaysIt
            ? person.ByGender(DocumentTexts.ChairPresidedHe, DocumentTexts.ChairPresidedShe, DocumentTexts.ChairPresided)
            : person.ByGender(DocumentTexts.PresidedHe, DocumentTexts.PresidedShe, DocumentTexts.Presided);
        var neutral = key is DocumentTexts.ChairPresided or DocumentTexts.Presided;
        return words.Documents[
            key,
            neutral ? person.NameAndPost(language, words) : person.OpeningSentence(language, words),
            composition.CouncilName.Genitive.In(language)];
    }

    private IEnumerable<Speech> Welcomes() => dossier.State.Floor.Speeches
        .Where(speech => speech is { Kind: SpeechKind.Welcome, Progress: SpeechProgress.Ended })
        .OrderBy(speech => speech.StartedAt ?? Instant.MaxValue);

    private IEnumerable<string> Welcomed(Speech speech)
    {
        if (dossier.Find(speech.Speaker) is { } person)
        {
            var key = person.ByGender(DocumentTexts.WelcomedHe, DocumentTexts.WelcomedShe, DocumentTexts.Welcomed);
            yield return words.Documents[
                key, key == DocumentTexts.Welcomed ? person.NameAndPost(language, words) : person.OpeningSentence(language, words)];
        }
        else
        {
            yield return words.Documents[DocumentTexts.WelcomedFor, Genitive(speech.Seat)];
        }

        if (speech.Summary is { } summary)
        {
            yield return summary.In(language);
        }
    }

    private string Genitive(SeatKey seat) => dossier.Composition().Find(seat)?.Name(language).Genitive ?? seat.Value;
}
