using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>Folds what happened to drafts, decisions and obligations.</summary>
internal static class DecisionsFold
{
    public static DecisionsState Evolve(DecisionsState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        DecisionDrafted drafted => Drafted(state, drafted),
        DecisionTextApproved approved => Change(state, approved.Decision, decision => decision with { Text = Approved(decision.Text, approved) }),
        TextAmendmentProposed or AmendmentsOrdered or TextAmendmentAdopted or TextAmendmentRejected or TextAmendmentWithdrawn
            or TextAmendmentMooted => Amend(state, recorded.Event),
        DecisionAdopted adopted => Adopted(state, adopted),
        DecisionNotAdopted rejected => NotAdopted(state, rejected),
        DecisionReopened reopened => Change(state, reopened.Decision, decision =>
            decision with { Reopened = new(reopened.Vote, reopened.Item.Key) }),
        DecisionSuperseded superseded => Change(state, superseded.Decision, decision =>
            decision with { SupersededBy = superseded.By, Reopened = null }),
        SeparateOpinionAttached attached => Change(state, attached.Decision, decision =>
            decision with { Opinions = decision.Opinions.Add(new(attached.Seat, attached.Text)) }),
        ReservationAttached attached => Change(state, attached.Decision, decision =>
            decision with { Reservations = decision.Reservations.Add(new(attached.Seat, attached.Text)) }),
        ObligationReported reported => Follow(state, reported.Obligation, obligation =>
            obligation with { Reports = obligation.Reports.Add(new(reported.Seat, reported.Text, recorded.At)) }),
        ObligationClosed closed => Follow(state, closed.Obligation, obligation =>
            obligation with { End = closed.End, Note = closed.Note, EndedAt = recorded.At }),
        _ => state,
    };

    private static DecisionsState Drafted(DecisionsState state, DecisionDrafted drafted)
    {
        // The approvals were of another version and fall with it.
        var text = new ParityText(drafted.Draft.Document, drafted.Version);
        var known = state.Find(drafted.Draft.Key);
        var decision = (known ?? new(drafted.Draft, text, DecisionState.Draft, null, null, [])) is var before ? before with
        {
            Draft = drafted.Draft,
            Text = text,
            Versions = before.Versions.Add(new(drafted.Version, drafted.Draft, drafted.By)),
            LastPoint = drafted.Draft.Points.Select(point => point.Key).Append(before.LastPoint).Max(),
            Amended = before.Amended || drafted.By is not null,
        } : null;
        return known is null ? state with { All = state.All.Add(decision!) } : Change(state, drafted.Draft.Key, _ => decision!);
    }

    private static DecisionsState Amend(DecisionsState state, MeetingEvent happened) => happened switch
    {
        TextAmendmentProposed proposed => Change(
            state with
            {
                Amendments = state.Amendments.SetItem(
                    proposed.Amendment, new(proposed.Amendment, proposed.Decision, proposed.Seat, proposed.Change, proposed.Version)),
                AmendmentOrder = state.AmendmentOrder.Add(proposed.Amendment),
            },
            proposed.Decision,
            decision => decision with { Pending = decision.Pending.Add(proposed.Amendment), Moved = decision.Moved + 1 }),
        AmendmentsOrdered ordered => Change(state, ordered.Decision, decision => decision with { Pending = ordered.Order }),
        TextAmendmentAdopted adopted => Settle(state, adopted.Amendment, amendment =>
            amendment with { Progress = AmendmentProgress.Adopted, Vote = adopted.Vote }),
        TextAmendmentRejected rejected => Settle(state, rejected.Amendment, amendment =>
            amendment with { Progress = AmendmentProgress.Rejected, Vote = rejected.Vote }),
        TextAmendmentWithdrawn withdrawn => Settle(state, withdrawn.Amendment, amendment =>
            amendment with { Progress = AmendmentProgress.Withdrawn }),
        TextAmendmentMooted mooted => Settle(state, mooted.Amendment, amendment =>
            amendment with { Progress = AmendmentProgress.Moot, MootBy = mooted.By }),
        _ => state,
    };

    private static DecisionsState Settle(DecisionsState state, AmendmentKey key, Func<TextAmendment, TextAmendment> settle) =>
        !state.Amendments.TryGetValue(key, out var amendment) ? state : Change(
            state with { Amendments = state.Amendments.SetItem(key, settle(amendment)) },
            amendment.Decision,
            decision => decision with { Pending = decision.Pending.Remove(key) });

    private static DecisionsState Adopted(DecisionsState state, DecisionAdopted adopted)
    {
        var after = Change(state, adopted.Decision, decision =>
            decision with { State = DecisionState.Adopted, Number = adopted.Number, Vote = adopted.Vote });
        return after with
        {
            Obligations = after.Obligations.SetItems((after.Find(adopted.Decision)?.Draft.Obligations ?? [])
                .Select(obligation => KeyValuePair.Create(obligation.Key, new Obligation(obligation, adopted.Decision)))),
        };
    }

    // The old decision stands where the council does not adopt the new one.
    private static DecisionsState NotAdopted(DecisionsState state, DecisionNotAdopted rejected)
    {
        var after = Change(state, rejected.Decision, decision => decision with { State = DecisionState.NotAdopted, Vote = rejected.Vote });
        return after.Find(rejected.Decision)?.Draft.Reconsiders is { } old
            ? Change(after, old, decision => decision with { Reopened = null })
            : after;
    }

    private static ParityText Approved(ParityText text, DecisionTextApproved approved) =>
        approved.Version == text.Version ? text.Approve(approved.Language) : text;

    private static DecisionsState Follow(DecisionsState state, ObligationKey key, Func<Obligation, Obligation> change) =>
        state.Obligations.TryGetValue(key, out var obligation)
            ? state with { Obligations = state.Obligations.SetItem(key, change(obligation)) }
            : state;

    private static DecisionsState Change(DecisionsState state, DecisionKey key, Func<CouncilDecision, CouncilDecision> change) =>
        state with { All = [.. state.All.Select(decision => decision.Draft.Key == key ? change(decision) : decision)] };
}
