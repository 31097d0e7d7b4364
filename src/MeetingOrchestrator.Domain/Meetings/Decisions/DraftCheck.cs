using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>Whether a draft holds together, by itself and with the meeting.</summary>
internal static class DraftCheck
{
    public const int MaximumPoints = 100;
    public const int MaximumObligations = 100;
    public const int MaximumText = 5_000;
    public const int HighestPoint = 999;

    public static Refusal? Fault(DraftDecision draft, MeetingState state) =>
        state.Agenda.Find(draft.Item) is null
            ? new AgendaRefusal.UnknownItem(draft.Item)
            : Text(draft) ?? Obligations(draft, state) ?? Reconsiders(draft, state.Decisions);

    public static DecisionsRefusal? Text(DraftDecision draft)
    {
        var keys = new HashSet<int>();
        return !Enum.IsDefined(draft.Verb) ? new DecisionsRefusal.UnknownVerb(draft.Key, (int)draft.Verb)
            : IsTooLong(draft.Document) ? new DecisionsRefusal.TextTooLong(draft.Key, MaximumText)
            : draft.Points.Length > MaximumPoints ? new DecisionsRefusal.TooManyPoints(draft.Key, MaximumPoints)
            : draft.Points.Select(point => Point(draft, point, keys)).FirstOrDefault(fault => fault is not null);
    }

    public static bool IsTooLong(BilingualText text) => text.Ru.Length > MaximumText || text.En.Length > MaximumText;

    private static DecisionsRefusal? Point(DraftDecision draft, OperativePoint point, HashSet<int> keys) =>
        point.Key is < 1 or > HighestPoint || !keys.Add(point.Key) ? new DecisionsRefusal.PointKeyInvalid(draft.Key, point.Key)
        : !Enum.IsDefined(point.Verb) ? new DecisionsRefusal.UnknownVerb(draft.Key, (int)point.Verb)
        : IsTooLong(point.Text) ? new DecisionsRefusal.TextTooLong(draft.Key, MaximumText)
        : null;

    private static DecisionsRefusal? Obligations(DraftDecision draft, MeetingState state)
    {
        if (draft.Obligations.Length > MaximumObligations)
        {
            return new DecisionsRefusal.TooManyObligations(draft.Key, MaximumObligations);
        }

        var taken = state.Decisions.All.Where(other => other.Draft.Key != draft.Key)
            .SelectMany(other => other.Draft.Obligations).Select(other => other.Key).ToHashSet();
        return draft.Obligations.Select(obligation => Obligation(draft, obligation, taken, state)).FirstOrDefault(fault => fault is not null);
    }

    private static DecisionsRefusal? Obligation(
        DraftDecision draft, DraftObligation obligation, HashSet<ObligationKey> taken, MeetingState state)
    {
        var points = draft.Points.Select(point => point.Key);
        var seats = obligation.Seats;
        return !taken.Add(obligation.Key) ? new DecisionsRefusal.ObligationRepeated(obligation.Key)
            : (obligation.Point is { } point ? !points.Contains(point) : !draft.Points.IsEmpty) ? new DecisionsRefusal.ObligationPoint(obligation.Key)
            : IsTooLong(obligation.Completion) ? new DecisionsRefusal.TextTooLong(draft.Key, MaximumText)
            : seats.FirstOrDefault(seat => seats.Count(other => other == seat) > 1 || IsUnknown(seat, state)) is { Value: not null } wrong
                ? new DecisionsRefusal.ObligationSeat(obligation.Key, wrong)
            : obligation.Due < state.Lifecycle.Plan!.Time.LocalStart.Date ? new DecisionsRefusal.DueBeforeMeeting(obligation.Key, obligation.Due)
            : null;
    }

    // Before the meeting is convened its composition is not known, and any seat may stand.
    private static bool IsUnknown(SeatKey seat, MeetingState state) =>
        state.Lifecycle.Composition is { } composition && composition.Find(seat) is null;

    private static DecisionsRefusal? Reconsiders(DraftDecision draft, DecisionsState decisions) =>
        draft.Reconsiders is not { } old ? null
        : decisions.Find(old) is not { Reopened: { } reopening } ? new DecisionsRefusal.NotReopened(old)
        : draft.Item != reopening.Item ? new DecisionsRefusal.OtherReopenedItem(old, reopening.Item)
        : decisions.All.FirstOrDefault(other => other.Draft.Key != draft.Key && other.Draft.Reconsiders == old && other.State == DecisionState.Draft)
            is { } other ? new DecisionsRefusal.ReplacementDrafted(old, other.Draft.Key)
        : null;
}
