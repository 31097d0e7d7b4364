using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Localization;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Minutes;

/// <summary>Procedural motions moved under an item, and what became of each.</summary>
internal sealed class MinutesMotions(Words words, Language language, MeetingDossier dossier)
{
    private readonly OutcomeWording _outcomes = new(words, dossier.Composition().Seats, language);

    public IEnumerable<Block> Blocks(AgendaItem item)
    {
        var motions = dossier.State.Floor.Motions.Where(motion => motion.Item == item.Key).ToList();
        return motions.Count == 0
            ? []
            : [new Block.Label(words.Documents[DocumentTexts.MotionsLabel]), new Block.Points([.. motions.Select(PointOf)])];
    }

    private Point PointOf(Motion motion)
    {
        var outcome = motion.Vote is { } key ? dossier.State.Voting.Votes.GetValueOrDefault(key)?.Outcome : null;
        return new Point(
            words.Documents[
                DocumentTexts.MotionBy,
                words.Terms[KindOf(motion.Kind)].Value,
                dossier.Composition().Find(motion.Seat)?.Name(language).Full ?? motion.Seat.Value],
            [string.Join(' ', [words.Documents[ResultOf(motion.Progress)], .. outcome is null ? [] : _outcomes.Arithmetic(outcome)])],
            outcome is null ? null : VotesByName.Table(words, dossier.Composition().Seats, language, outcome),
            []);
    }

    private static string KindOf(MotionKind kind) => kind switch
    {
        MotionKind.SuspendMeeting => Terms.MotionSuspendMeeting,
        MotionKind.AdjournMeeting => Terms.MotionAdjournMeeting,
        MotionKind.AdjournDebate => Terms.MotionAdjournDebate,
        MotionKind.CloseDebate => Terms.MotionCloseDebate,
        MotionKind.CloseList => Terms.MotionCloseList,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No term is defined for it."),
    };

    private static string ResultOf(MotionProgress progress) => progress switch
    {
        MotionProgress.Carried => DocumentTexts.MotionCarried,
        MotionProgress.Lost => DocumentTexts.MotionLost,
        MotionProgress.Withdrawn => DocumentTexts.MotionWithdrawn,
        MotionProgress.Pending or MotionProgress.Lapsed => DocumentTexts.MotionNotPut,
        _ => throw new ArgumentOutOfRangeException(nameof(progress), progress, "No wording is defined for it."),
    };
}
