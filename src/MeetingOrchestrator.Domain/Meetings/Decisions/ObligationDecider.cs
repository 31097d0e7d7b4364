using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Decisions;

/// <summary>Follows obligations up. They outlive the meeting, so neither its end nor its archive hinders a report.</summary>
internal static class ObligationDecider
{
    public const int MaximumReports = 100;

    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        ReportObligation report => On(report.Obligation, state, obligation =>
            (MayReport(report, obligation) ?? Length(report.Text, obligation)).Then(new ObligationReported(report.Obligation, report.Seat, report.Text))),
        CloseObligation close => On(close.Obligation, state, obligation =>
            (IsEnd(close.End) ?? Length(close.Note, obligation)).Then(new ObligationClosed(close.Obligation, close.End, close.Note))),
        _ => throw new UnreachableException(),
    };

    private static Verdict<MeetingEvent> On(ObligationKey key, MeetingState state, Func<Obligation, Verdict<MeetingEvent>> decide) =>
        !state.Decisions.Obligations.TryGetValue(key, out var obligation) ? new DecisionsRefusal.UnknownObligation(key)
        : obligation.End is { } end ? new DecisionsRefusal.ObligationEnded(key, end)
        : state.Decisions.Find(obligation.Decision) is { SupersededBy: { } by } ? new DecisionsRefusal.IsSuperseded(obligation.Decision, by)
        : decide(obligation);

    // The secretariat has no seat: who reports for it is of the office, not of a delegation.
    private static DecisionsRefusal? MayReport(ReportObligation report, Obligation obligation) =>
        !(report.Seat is { } seat
            ? obligation.Adopted.Seats.Contains(seat)
            : obligation.Adopted.Seats.IsEmpty && report.By.Capacity != Capacity.Delegate)
            ? new DecisionsRefusal.NotObliged(report.Obligation)
        : obligation.Reports.Count >= MaximumReports ? new DecisionsRefusal.TooManyReports(report.Obligation, MaximumReports)
        : null;

    private static DecisionsRefusal? IsEnd(ObligationEnd end) => Enum.IsDefined(end) ? null : new DecisionsRefusal.UnknownEnd((int)end);

    private static DecisionsRefusal? Length(BilingualText text, Obligation obligation) =>
        DraftCheck.IsTooLong(text) ? new DecisionsRefusal.TextTooLong(obligation.Decision, DraftCheck.MaximumText) : null;
}
