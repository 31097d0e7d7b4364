using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Localization;
using DocumentTexts = MeetingOrchestrator.Localization.Documents;

namespace MeetingOrchestrator.Documents.Minutes;

/// <summary>The operative text of a decision, and what stands beside it: obligations, amendments, reservations.</summary>
internal sealed class DecisionText(Words words, Language language, MeetingDossier dossier)
{
    /// <summary>The points, numbered within the decision, then who is to do what by when.</summary>
    /// <param name="draft">The text.</param>
    /// <param name="number">The number of the decision in its list: its points are 1.1, 1.2.</param>
    public IEnumerable<string> Operative(DraftDecision draft, int number) =>
    [
        .. draft.Points.Select((point, index) => words.Documents[DocumentTexts.PointNumbered, number, index + 1, Sentence(point)].Value),
        .. draft.Obligations.Select(obligation => Obligation(obligation, draft.Points, number)),
    ];

    /// <summary>What became of the amendments to it, and of the decision itself since.</summary>
    public IEnumerable<string> Fate(CouncilDecision decision)
    {
        foreach (var amendment in DecisionAnnotations.Amendments(dossier.State, decision.Draft.Key))
        {
            yield return words.Documents[FateOf(amendment.Progress), Genitive(amendment.Seat)];
        }

        if (decision.SupersededBy is { } by && dossier.State.Decisions.Find(by)?.Number is { } number)
        {
            yield return words.Documents[DocumentTexts.ReplacedBy, number];
        }
        else if (decision.Reopened is not null)
        {
            yield return words.Documents[DocumentTexts.UnderReconsideration];
        }
    }

    /// <summary>Separate opinions and reservations.</summary>
    public ImmutableArray<string> Attached(CouncilDecision decision) =>
    [
        .. decision.Opinions.Select(opinion =>
            words.Documents[DocumentTexts.SeparateOpinion, Genitive(opinion.Seat), opinion.Text.In(language)].Value),
        .. decision.Reservations.Select(reservation =>
            words.Documents[DocumentTexts.Reservation, Genitive(reservation.Seat), reservation.Text.In(language)].Value),
    ];

    /// <summary>The sentence that says what became of an amendment.</summary>
    public static string FateOf(AmendmentProgress progress) => progress switch
    {
        AmendmentProgress.Pending => DocumentTexts.AmendmentPending,
        AmendmentProgress.Adopted => DocumentTexts.AmendmentAdopted,
        AmendmentProgress.Rejected => DocumentTexts.AmendmentRejected,
        AmendmentProgress.Withdrawn => DocumentTexts.AmendmentWithdrawn,
        AmendmentProgress.Moot => DocumentTexts.AmendmentMoot,
        _ => throw new ArgumentOutOfRangeException(nameof(progress), progress, "No wording is defined for it."),
    };

    private string Genitive(SeatKey seat) => dossier.Composition().Find(seat)?.Name(language).Genitive ?? seat.Value;

    private string Sentence(OperativePoint point)
    {
        var text = point.Text.In(language).TrimEnd();
        var said = VerbOf(point.Verb) is { } verb ? words.Documents[verb, text].Value : text;
        return said.EndsWith('.') || said.EndsWith(';') || said.EndsWith(':') ? said : said + ".";
    }

    private string Obligation(DraftObligation obligation, ImmutableArray<OperativePoint> points, int number)
    {
        var who = obligation.Seats.IsEmpty
            ? words.Documents[DocumentTexts.BySecretariat].Value
            : dossier.Composition().Seats.Of(obligation.Seats, language).Names(language);
        var due = words.Terms.DayInHeading(obligation.Due.ToDateOnly());
        var completion = obligation.Completion.In(language).TrimEnd('.', ' ');
        var place = points.Select(point => point.Key).ToList().IndexOf(obligation.Point ?? 0);
        return place < 0
            ? words.Documents[DocumentTexts.ObligationOfDecision, who, due, completion]
            : words.Documents[DocumentTexts.ObligationOfPoint, number, place + 1, who, due, completion];
    }

    private static string? VerbOf(OperativeVerb verb) => verb switch
    {
        OperativeVerb.OwnWords => null,
        OperativeVerb.TakeNote => DocumentTexts.OperativeTakeNote,
        OperativeVerb.Adopt => DocumentTexts.OperativeAdopt,
        OperativeVerb.Approve => DocumentTexts.OperativeApprove,
        OperativeVerb.Endorse => DocumentTexts.OperativeEndorse,
        OperativeVerb.TakeAsBasis => DocumentTexts.OperativeTakeAsBasis,
        OperativeVerb.Instruct => DocumentTexts.OperativeInstruct,
        OperativeVerb.Request => DocumentTexts.OperativeRequest,
        OperativeVerb.Recommend => DocumentTexts.OperativeRecommend,
        OperativeVerb.Revise => DocumentTexts.OperativeRevise,
        OperativeVerb.Postpone => DocumentTexts.OperativePostpone,
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "No wording is defined for it."),
    };
}
