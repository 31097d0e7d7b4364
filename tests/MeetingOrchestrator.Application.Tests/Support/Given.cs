using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using Delegate = MeetingOrchestrator.Domain.Councils.Delegate;

namespace MeetingOrchestrator.Application.Tests.Support;

/// <summary>A council of three members and an observer, and its meeting of 18 March 2027.</summary>
internal static class Given
{
    public static readonly Instant Imported = Instant.FromUtc(2026, 11, 1, 9, 0);
    public static readonly CouncilKey Key = CouncilKey.Parse("council");
    public static readonly MeetingId Meeting = MeetingId.Parse("council-30");
    public static readonly Instant Start = Instant.FromUtc(2027, 3, 18, 8, 0);
    public static readonly Instant End = Start + Duration.FromHours(3);
    public static readonly Instant Notice = Start - Duration.FromDays(45);
    public static readonly Instant Reminder = Start - Duration.FromDays(1);
    public static readonly Instant Harvest = End + Duration.FromHours(2);
    public static readonly Instant Minutes = End + Duration.FromHours(1);

    private static readonly ArticleReference Article = new("article", T("пункт 1", "rule 1"));
    private static readonly DecisionRule TwoThirds =
        new(SettlementMethod.RecordedVote, new Majority(new Fraction(2, 3), false, MajorityBase.PresentAndVoting), Article);

    public static RulesOfProcedure Rules { get; } = new(
        "rules", 1, true, T("Правила", "Rules"), T("Источник", "Source"), new QuorumRule(new Fraction(2, 3), Article), TwoThirds, TwoThirds, TwoThirds,
        [
            new MilestoneRule(MilestoneKind.Notice, Anchor.BeforeStart, Period.FromDays(45)),
            new MilestoneRule(MilestoneKind.Reminder, Anchor.BeforeStart, Period.FromDays(1)),
            new MilestoneRule(MilestoneKind.DraftMinutes, Anchor.AfterEnd, Period.FromHours(1)),
            new MilestoneRule(MilestoneKind.AttendanceHarvest, Anchor.AfterEnd, Period.FromHours(2)),
        ],
        Duration.FromMinutes(5));

    public static IReadOnlyList<Person> People { get; } =
    [
        Somebody("kz-head", Language.Russian), Somebody("ru-head", Language.Russian), Somebody("uz-head", Language.English), Somebody("eec-head", Language.English),
    ];

    public static Council Council { get; } = new(
        Key,
        new CouncilName(T("Совет", "Council"), T("Совета", "the Council"), T("Совет", "Council")),
        new OfficeIdentity(T("Секретариат", "Secretariat"), "office@council.example"),
        [Seat("KZ", SeatKind.Member, 1), Seat("RU", SeatKind.Member, 2), Seat("UZ", SeatKind.Member, 3), Seat("EEC", SeatKind.Observer, 4)],
        Rules,
        SeatKey.Parse("RU"),
        People[1].Reference,
        [.. People.Select(Delegation)]);

    public static PlannedMeeting Plan { get; } = PlanOf(30, new LocalDateTime(2027, 3, 18, 11, 0));

    public static BilingualText T(string ru, string en) => new(ru, en);

    public static Seat Seat(string key, SeatKind kind, int order) => new(
        SeatKey.Parse(key), kind, new SeatName(key, key, key), new SeatName(key, key, key), order, order, T("Столица", "Capital"), "Europe/Moscow");

    public static PlannedMeeting PlanOf(int number, LocalDateTime local, DateCertainty date = DateCertainty.Fixed) => new(
        MeetingId.Parse($"council-{number}"), number, MeetingTime.Resolve(local, "Europe/Moscow", Duration.FromHours(3)).Time!, date, DateCertainty.Fixed,
        MeetingFormat.Videoconference, SeatKey.Parse("RU"), T("Москва", "Moscow"));

    public static RegistrationRequest Registration(params PlannedMeeting[] meetings) =>
        new("source", Imported, Council, People, meetings.Length == 0 ? [Plan] : [.. meetings]);

    public static Person Somebody(string key, Language language, byte salt = 7)
    {
        byte[] drawn = [.. Enumerable.Repeat(salt, 32)];
        var person = PersonKey.Parse(key);
        var function = T($"Глава делегации {key}", $"Head of delegation {key}");
        return new Person(
            person, null, function, Gender.Unknown, $"{key}.canary@mail.example", language, drawn, PersonCommitment.Of(drawn, person, null, function));
    }

    private static Delegate Delegation(Person person) => new(
        person.Reference, SeatKey.Parse(person.Key.Value.Split('-')[0].ToUpperInvariant()), DelegateRole.Head, person.Language);
}
