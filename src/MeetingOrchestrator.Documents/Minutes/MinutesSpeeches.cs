using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Localization;
using NodaTime;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Minutes;

/// <summary>Whom the meeting heard under an item, and what was ruled on points of order.</summary>
internal sealed class MinutesSpeeches(Words words, Language language, MeetingDossier dossier)
{
    private readonly OutcomeWording _outcomes = new(words, dossier.Composition().Seats, language);

    public IEnumerable<Block> Blocks(AgendaItem item)
    {
        var speeches = dossier.State.Floor.Speeches
            .Where(speech => speech.Item == item.Key && speech.Progress == SpeechProgress.Ended)
            .OrderBy(speech => speech.StartedAt ?? Instant.MaxValue)
            .ToList();
        if (speeches.Count == 0)
        {
            yield break;
        }

        yield return new Block.Label(words.Documents[DocumentTexts.HeardLabel]);
        yield return new Block.Points([.. speeches.Select(speech => new Point(
            words.Documents[DocumentTexts.SpeechBy, KindOf(speech.Kind), Speaker(speech)], Remarks(speech), null, []))]);
    }

    private ImmutableArray<string> Remarks(Speech speech)
    {
        var remarks = ImmutableArray.CreateBuilder<string>();
        if (speech.Summary is { } summary)
        {
            remarks.Add(summary.In(language));
        }

        if (speech.FloorWithdrawn)
        {
            remarks.Add(speech.Disorder is { } disorder
                ? words.Documents[DocumentTexts.FloorWithdrawnFor, disorder.In(language)]
                : words.Documents[DocumentTexts.FloorWithdrawn]);
        }

        if (dossier.State.Floor.Rulings.Find(speech.Key) is { } ruling)
        {
            remarks.Add(words.Documents[
                ruling.Finding == RulingFinding.Upheld ? DocumentTexts.RulingUpheld : DocumentTexts.RulingDismissed, ruling.Text.In(language)]);
            remarks.AddRange(Appeal(ruling));
        }

        return remarks.ToImmutable();
    }

    private IEnumerable<string> Appeal(Ruling ruling)
    {
        if (ruling.AppealedBy is not { } seat)
        {
            yield break;
        }

        var settled = ruling.Vote is not { } vote ? DocumentTexts.AppealNotSettled
            : ruling.Overturned ? DocumentTexts.AppealAllowed
            : DocumentTexts.AppealRejected;
        var outcome = ruling.Vote is { } key ? dossier.State.Voting.Votes.GetValueOrDefault(key)?.Outcome : null;
        yield return string.Join(' ', [
            words.Documents[settled, dossier.Composition().Find(seat)?.Name(language).Full ?? seat.Value],
            .. outcome is null ? [] : _outcomes.Arithmetic(outcome)]);
    }

    private string Speaker(Speech speech) => dossier.Find(speech.Speaker)?.InSentence(language, words)
        ?? dossier.Composition().Find(speech.Seat)?.Name(language).Full
        ?? speech.Seat.Value;

    private string KindOf(SpeechKind kind) => words.Terms[kind switch
    {
        SpeechKind.Welcome => Terms.WelcomeSpeech,
        SpeechKind.Report => Terms.ReportSpeech,
        SpeechKind.Statement => Terms.StatementSpeech,
        SpeechKind.CoReport => Terms.CoReportSpeech,
        SpeechKind.Question => Terms.QuestionSpeech,
        SpeechKind.RightOfReply => Terms.ReplySpeech,
        SpeechKind.PointOfOrder => Terms.PointOfOrderSpeech,
        SpeechKind.OnMotion => Terms.OnMotionSpeech,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No term is defined for it."),
    }];
}
