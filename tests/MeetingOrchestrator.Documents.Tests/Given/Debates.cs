using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using static MeetingOrchestrator.Documents.Tests.Given.Texts;

namespace MeetingOrchestrator.Documents.Tests.Given;

/// <summary>The 25th meeting with a debate under item 6 in which everything happened that minutes have words for.</summary>
internal static class Debates
{
    public static MeetingState Lively { get; } = Meetings.Held with
    {
        Floor = new FloorState
        {
            Speeches =
            [
                Speech("co", SpeechKind.CoReport, "KZ", 1),
                Speech("question", SpeechKind.Question, "KG", 2),
                Speech("statement", SpeechKind.Statement, "TJ", 3) with { FloorWithdrawn = true },
                Speech("disorder", SpeechKind.Statement, "AZ", 4) with { FloorWithdrawn = true, Disorder = T("отклонение от темы.", "off the subject.") },
                Speech("order", SpeechKind.PointOfOrder, "BY", 5),
                Speech("order-2", SpeechKind.PointOfOrder, "UZ", 6),
                Speech("on", SpeechKind.OnMotion, "AM", 7),
                Speech("reply", SpeechKind.RightOfReply, "KZ", 8),
            ],
            Rulings =
            [
                new Ruling(SpeechKey.Parse("order"), RulingFinding.Upheld, T("Слово будет предоставлено.", "The floor will be given."))
                {
                    AppealedBy = SeatKey.Parse("KG"),
                    Vote = VoteKey.Parse("appeal"),
                    Overturned = true,
                },
                new Ruling(SpeechKey.Parse("order-2"), RulingFinding.Dismissed, T("Порядок соблюдён.", "Order was kept.")),
            ],
            Motions =
            [
                Motion("m1", MotionKind.CloseDebate, "AM", MotionProgress.Carried) with { Vote = VoteKey.Parse("motion") },
                Motion("m2", MotionKind.SuspendMeeting, "TJ", MotionProgress.Withdrawn),
                Motion("m3", MotionKind.CloseList, "KG", MotionProgress.Lapsed),
            ],
        },
        Voting = Meetings.Votes(
            Meetings.Vote("appeal", "6", new VoteSubject.Appeal(SpeechKey.Parse("order")), Meetings.Recorded(OutcomeKind.Adopted, Meetings.Keys("KG", "RU", "TJ", "UZ", "AM"), Meetings.Keys("BY"), [], 6, 4)),
            Meetings.Vote("motion", "6", new VoteSubject.Motion(MotionKey.Parse("m1")), Meetings.Recorded(OutcomeKind.Adopted, Meetings.Keys("AZ", "RU", "TJ", "UZ", "AM"), Meetings.Keys("KG"), [], 6, 4))),
    };

    private static Speech Speech(string key, SpeechKind kind, string seat, int minute) => new(
        SpeechKey.Parse(key), kind, SeatKey.Parse(seat), Head(seat).Reference, ItemKey.Parse("6"), SpeechProgress.Ended,
        Instant.FromUtc(2021, 2, 18, 9, minute), Instant.FromUtc(2021, 2, 18, 9, minute + 1));

    private static Motion Motion(string key, MotionKind kind, string seat, MotionProgress progress) =>
        new(MotionKey.Parse(key), kind, SeatKey.Parse(seat), ItemKey.Parse("6"), progress);
}
