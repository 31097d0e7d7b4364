using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Voting;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Texts with points, amendments to them, reservations and obligations.</summary>
internal static partial class Give
{
    public static MeetingCommand Decision(DraftDecision draft) => new DraftDecisionText(draft) { Id = NoId, At = default, By = Office };

    public static MeetingCommand AmendText(string amendment, string seat, TextChange change, string decision = "d1") =>
        new ProposeTextAmendment(AmendmentKey.Parse(amendment), DecisionKey.Parse(decision), Sample.Key(seat), change)
        {
            Id = NoId,
            At = default,
            By = Delegate(seat),
        };

    public static MeetingCommand Order(string decision, params string[] amendments) =>
        new OrderAmendments(DecisionKey.Parse(decision), [.. amendments.Select(AmendmentKey.Parse)]) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand AcceptTextAmendment(string amendment) =>
        new AcceptTextAmendment(AmendmentKey.Parse(amendment)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand WithdrawTextAmendment(string amendment) =>
        new WithdrawTextAmendment(AmendmentKey.Parse(amendment)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand OpenTextAmendmentVote(string vote, string amendment, string item = "4") =>
        Open(vote, item, new VoteSubject.TextAmendment(AmendmentKey.Parse(amendment)));

    public static MeetingCommand OpenReconsiderationVote(string vote, string decision, string item = "4") =>
        Open(vote, item, new VoteSubject.Reconsideration(DecisionKey.Parse(decision)));

    public static MeetingCommand Reservation(string decision, string seat) =>
        new AttachReservation(DecisionKey.Parse(decision), Sample.Key(seat), Sample.Text("reservation")) { Id = NoId, At = default, By = Delegate(seat) };

    public static MeetingCommand Report(string obligation, string? seat) => new ReportObligation(
        ObligationKey.Parse(obligation), seat is null ? null : Sample.Key(seat), Sample.Text("report"))
    {
        Id = NoId,
        At = default,
        By = seat is null ? Office : Delegate(seat),
    };

    public static MeetingCommand CloseObligation(string obligation, ObligationEnd end = ObligationEnd.Fulfilled) =>
        new CloseObligation(ObligationKey.Parse(obligation), end, Sample.Text("done")) { Id = NoId, At = default, By = Office };

    public static TextChange Replace(int point, string text) =>
        new TextChange.ReplacePoint(point, OperativeVerb.Instruct, Sample.Text(text));

    public static TextChange Insert(int after, string text) =>
        new TextChange.InsertPoint(after, OperativeVerb.Request, Sample.Text(text));

    public static TextChange Delete(int point) => new TextChange.DeletePoint(point);

    /// <summary>A draft of these points, under item 4.</summary>
    public static DraftDecision Points(string decision, params string[] points) =>
        new(DecisionKey.Parse(decision), ItemKey.Parse("4"), DecisionVerb.Adopt, Sample.Text("the plan"), false)
        {
            Points = [.. points.Select((text, index) => new OperativePoint(index + 1, OperativeVerb.Instruct, Sample.Text(text)))],
        };

    public static DraftObligation Obligation(string key, int? point, params string[] seats) =>
        new(ObligationKey.Parse(key), point, Sample.Keys(seats), new LocalDate(2021, 6, 1), Sample.Text("a report"));

    private static OpenVote Open(string vote, string item, VoteSubject subject) =>
        new OpenVote(VoteKey.Parse(vote), ItemKey.Parse(item), subject, Sample.Text("question?")) { Id = NoId, At = default, By = Chair };
}
