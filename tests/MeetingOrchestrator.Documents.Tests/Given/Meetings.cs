using System.Collections.Immutable;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Meetings.Voting;
using NodaTime;
using static MeetingOrchestrator.Documents.Tests.Given.Texts;

namespace MeetingOrchestrator.Documents.Tests.Given;

/// <summary>States as a fold would leave them. The 25th meeting is the first real input; the other builders vary it.</summary>
internal static class Meetings
{
    public static CouncilName Council { get; } = new(
        T("Совет руководителей миграционных органов государств – участников СНГ", "Council of the Heads of CIS Migration Authorities"),
        T("Совета руководителей миграционных органов государств – участников СНГ", "the Council of the Heads of CIS Migration Authorities"),
        T("Совет", "Council"));

    public static PlannedMeeting Plan(int number = 25, MeetingFormat format = MeetingFormat.Videoconference) => new(
        MeetingId.Parse($"cis-migration-{number}"), number, Time(new LocalDateTime(2021, 2, 18, 11, 0)), DateCertainty.Fixed, DateCertainty.Provisional,
        format, SeatKey.Parse("RU"), T("Москва", "Moscow"));

    public static PlannedMeeting Next { get; } = Plan(26) with
    {
        Time = Time(new LocalDateTime(2021, 9, 16, 11, 0)),
        Date = DateCertainty.Provisional,
    };

    public static MeetingDossier Dossier(MeetingState? state = null, PlannedMeeting? next = null, params Person[] people) => new(
        state ?? Held,
        (people.Length == 0 ? [Presiding, Guest, .. Reports.Select(report => Head(report.Seat))] : people).ToDictionary(person => person.Key),
        Instant.FromUtc(2021, 2, 19, 9, 0),
        next);

    public static MeetingState Held { get; } = new()
    {
        Lifecycle = new LifecycleState
        {
            Phase = MeetingPhase.Closed,
            Council = CouncilKey.Parse("cis-migration"),
            Plan = Plan(),
            Composition = new Composition(Council, Seats.All, SeatKey.Parse("RU"), Presiding.Reference, [], Rules.Default),
            PresidingOfficer = Presiding.Reference,
            OpenedAt = Instant.FromUtc(2021, 2, 18, 8, 0),
            ClosedAt = Instant.FromUtc(2021, 2, 18, 10, 40),
        },
        Agenda = new AgendaState
        {
            Items = [.. AgendaOf25.Items],
            Published = true,
            AdoptedBy = VoteKey.Parse("agenda"),
            Notes = AgendaOf25.Notes,
        },
        Attendance = new AttendanceState
        {
            RollCalls = [new RollCallResult(1, Seats.Keys, [], Rules.Quorum(8))],
            Present = [.. Seats.Keys],
        },
        Floor = new FloorState
        {
            Speeches =
            [
                new Speech(SpeechKey.Parse("welcome"), SpeechKind.Welcome, SeatKey.Parse("IPA"), Guest.Reference, ItemKey.Parse("1"), SpeechProgress.Ended, Instant.FromUtc(2021, 2, 18, 8, 5), Instant.FromUtc(2021, 2, 18, 8, 12), AgendaOf25.Welcome),
                .. Reports.Select((report, index) => new Speech(SpeechKey.Parse($"report-{index}"), SpeechKind.Report, SeatKey.Parse(report.Seat), Head(report.Seat).Reference, ItemKey.Parse(report.Item), SpeechProgress.Ended, Instant.FromUtc(2021, 2, 18, 8, 30 + index), Instant.FromUtc(2021, 2, 18, 8, 31 + index))),
            ],
        },
        Voting = Votes(
            Vote("agenda", "2", new VoteSubject.Agenda(), Consensus()),
            Vote("d1", "6", new VoteSubject.DraftDecision(DecisionKey.Parse("d1"), 1), Consensus()),
            Vote("d2", "6", new VoteSubject.DraftDecision(DecisionKey.Parse("d2"), 1), Consensus()),
            Vote("d3", "6", new VoteSubject.DraftDecision(DecisionKey.Parse("d3"), 1), Consensus())),
        Decisions = new DecisionsState { All = [.. AgendaOf25.Decisions] },
    };

    /// <summary>Decisions taken by recorded votes: one carried with a separate opinion, one lost, one without consensus.</summary>
    public static MeetingState Contested { get; } = Held with
    {
        Floor = new FloorState { Speeches = [.. Held.Floor.Speeches.Where(speech => speech.Seat.Value != "AM")] },
        Attendance = new AttendanceState
        {
            RollCalls = [new RollCallResult(1, Seats.Keys.Remove(SeatKey.Parse("AM")).Remove(SeatKey.Parse("TM")), Keys("AM", "TM"), Rules.Quorum(7))],
        },
        Voting = Votes(
            Vote("agenda", "2", new VoteSubject.Agenda(), Recorded(OutcomeKind.Adopted, Keys("AZ", "BY", "KZ", "KG", "RU", "TJ", "UZ"), [], [], 7, 5)),
            Vote("d1", "6", new VoteSubject.DraftDecision(DecisionKey.Parse("d1"), 1), Recorded(OutcomeKind.Adopted, Keys("AZ", "BY", "KZ", "KG", "RU"), Keys("TJ"), Keys("UZ"), 6, 4)),
            Vote("d2", "6", new VoteSubject.DraftDecision(DecisionKey.Parse("d2"), 1), Recorded(OutcomeKind.Rejected, Keys("AZ", "BY", "KZ"), Keys("KG", "RU", "TJ"), Keys("UZ"), 6, 4)),
            Vote("d3", "6", new VoteSubject.DraftDecision(DecisionKey.Parse("d3"), 1), Consensus() with
            {
                Kind = OutcomeKind.BlockedByObjection,
                Tally = new Tally(Keys("AZ", "BY", "KZ", "RU", "UZ"), Keys("KG"), [], [], Keys("TJ")),
            })),
        Decisions = new DecisionsState
        {
            All =
            [
                AgendaOf25.Decisions[0] with { Opinions = [new SeparateOpinion(SeatKey.Parse("UZ"), T("Считаем необходимым уточнить сроки.", "We consider that the dates need to be made more precise."))] },
                AgendaOf25.Decisions[1] with { State = DecisionState.NotAdopted, Number = null },
                AgendaOf25.Decisions[2] with { State = DecisionState.NotAdopted, Number = null },
            ],
        },
    };

    public static Outcome Consensus() =>
        new(OutcomeKind.Adopted, new Tally(Seats.Members, [], [], [], []), null, null, Rules.Consensus, Rules.Quorum(8));

    public static Outcome Recorded(
        OutcomeKind kind, ImmutableArray<SeatKey> inFavour, ImmutableArray<SeatKey> against, ImmutableArray<SeatKey> abstained, int count, int required) =>
        new(kind, new Tally(inFavour, against, abstained, [], []), count, required, Rules.TwoThirds, Rules.Quorum(7));

    public static ImmutableArray<SeatKey> Keys(params string[] keys) => [.. keys.Select(SeatKey.Parse)];

    public static VotingState Votes(params Vote[] votes) =>
        new() { Order = [.. votes.Select(vote => vote.Key)], Votes = votes.ToImmutableDictionary(vote => vote.Key) };

    public static Vote Vote(string key, string item, VoteSubject subject, Outcome outcome) => new(
        VoteKey.Parse(key), ItemKey.Parse(item), subject, T("Вопрос", "Question"), outcome.Rule,
        [.. outcome.Tally.InFavour, .. outcome.Tally.Against, .. outcome.Tally.Abstained], outcome.Quorum, Instant.FromUtc(2021, 2, 18, 9, 0))
    { Outcome = outcome };

    private static (string Seat, string Item)[] Reports =>
        [("BY", "4.1"), ("KG", "4.2"), ("AZ", "4.3"), ("UZ", "4.4"), ("KZ", "4.5"), ("TJ", "4.6"), ("AM", "4.7")];

    private static MeetingTime Time(LocalDateTime local) => MeetingTime.Resolve(local, "Europe/Moscow", Duration.FromHours(3)).Time!;
}
