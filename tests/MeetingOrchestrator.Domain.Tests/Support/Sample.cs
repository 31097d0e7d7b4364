using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using Delegate = MeetingOrchestrator.Domain.Councils.Delegate;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>A small council: members AZ, AM, BY, KZ (in protocol order), organisation IPA, observer TM, guest GG. Quorum: 3 of 4.</summary>
internal static class Sample
{
    public static readonly string[] MemberKeys = ["AZ", "AM", "BY", "KZ"];
    public static readonly string[] SeatKeys = [.. MemberKeys, "IPA", "TM", "GG"];

    public static readonly ArticleReference QuorumArticle = new("quorum", Text("quorum"));
    public static readonly DecisionRule Consensus = new(SettlementMethod.Consensus, null, new("consensus", Text("consensus")));
    public static readonly DecisionRule SimpleMajority = Recorded(new Fraction(1, 2), strict: true, MajorityBase.PresentAndVoting);
    public static readonly MeetingTime Time = MeetingTime.Resolve(
        new LocalDateTime(2021, 2, 18, 11, 0), "Europe/Moscow", Duration.FromHours(3)).Time!;

    public static readonly PlannedMeeting Plan = new(
        MeetingId.Parse("cis-migration-25"), 25, Time, DateCertainty.Fixed, DateCertainty.Fixed,
        MeetingFormat.Videoconference, Key("AZ"), Text("videoconference"));

    public static readonly ImmutableArray<MilestoneRule> Milestones =
    [
        new(MilestoneKind.Notice, Anchor.BeforeStart, Period.FromDays(45), new LocalTime(10, 0)),
        new(MilestoneKind.CompositionRequest, Anchor.BeforeStart, Period.FromDays(40)),
        new(MilestoneKind.ProvisionalAgenda, Anchor.BeforeStart, Period.FromDays(30)),
        new(MilestoneKind.Documents, Anchor.BeforeStart, Period.FromDays(20)),
        new(MilestoneKind.ConnectionTest, Anchor.BeforeStart, Period.FromDays(2)),
        new(MilestoneKind.Reminder, Anchor.BeforeStart, Period.FromDays(1)),
        new(MilestoneKind.Lobby, Anchor.BeforeStart, Period.FromMinutes(30)),
        new(MilestoneKind.Opening, Anchor.BeforeStart, Period.Zero),
        new(MilestoneKind.AttendanceHarvest, Anchor.AfterEnd, Period.FromHours(1)),
        new(MilestoneKind.DraftMinutes, Anchor.AfterEnd, Period.FromHours(2)),
        new(MilestoneKind.FollowUp, Anchor.AfterEnd, Period.FromDays(10)),
    ];

    public static readonly ImmutableArray<AgendaItem> Agenda =
    [
        Item("1", ItemPurpose.Opening),
        Item("2", ItemPurpose.AgendaAdoption),
        Item("3", ItemPurpose.Report),
        Item("3.1", ItemPurpose.Report),
        Item("3.2", ItemPurpose.Report),
        Item("4", ItemPurpose.Decision),
    ];

    public static Council Council(DecisionRule? decisions = null, DecisionRule? agenda = null) => new(
        CouncilKey.Parse("cis-migration"),
        new(Text("council"), Text("of the council"), Text("Council")),
        new(Text("office"), "office@council.example"),
        [.. SeatKeys.Select((key, index) => Seat(key, index + 1))],
        new("rules", 1, false, Text("rules"), Text("source"), new(new Fraction(2, 3), QuorumArticle), agenda ?? Consensus, decisions ?? Consensus,
            SimpleMajority, Milestones, Duration.FromMinutes(10)),
        Key("AZ"),
        Person("az"),
        [.. SeatKeys.Reverse().Select((key, index) => new Delegate(
            Person(key), Key(key), DelegateRole.Head, index % 2 == 0 ? Language.Russian : Language.English))]);

    /// <summary>The council with a focal point for KZ, who is addressed in English.</summary>
    public static Council WithFocalPoint()
    {
        var council = Council();
        return council with { Delegates = [new Delegate(FocalPoint, Key("KZ"), DelegateRole.FocalPoint, Language.English), .. council.Delegates] };
    }

    /// <summary>The plan, so many days later.</summary>
    public static PlannedMeeting Moved(int days) => Plan with
    {
        Time = MeetingTime.Resolve(Time.LocalStart.PlusDays(days), Time.Zone, Time.End - Time.Start).Time!,
    };

    public static DelegationMember Member(string person, DelegateRole role, Language language = Language.Russian, params string[] interprets) =>
        new(new(PersonKey.Parse(person), new string('0', 64)), role, language, [.. interprets]);

    public static DecisionRule Recorded(Fraction share, bool strict, MajorityBase of) =>
        new(SettlementMethod.RecordedVote, new(share, strict, of), new("majority", Text("majority")));

    public static PersonReference FocalPoint { get; } = new(PersonKey.Parse("kz-focal"), new string('0', 64));

    public static SeatKey Key(string seat) => SeatKey.Parse(seat);

    public static ImmutableArray<SeatKey> Keys(params string[] seats) => [.. seats.Select(Key)];

    public static BilingualText Text(string text) => new("ru " + text, text);

#pragma warning disable CA1308 // A person's key is lower case by its form.
    public static PersonReference Person(string key) => new(PersonKey.Parse($"{key.ToLowerInvariant()}-head"), new string('0', 64));
#pragma warning restore CA1308

    public static AgendaItem Item(string key, ItemPurpose purpose) =>
        new(ItemKey.Parse(key), Text("item " + key), purpose, null, Duration.FromMinutes(10));

    private static Seat Seat(string key, int order) => new(
        Key(key),
        key switch { "IPA" => SeatKind.Organisation, "TM" => SeatKind.Observer, "GG" => SeatKind.Guest, _ => SeatKind.Member },
        new(key, key, key), new(key, key, key), order, order, Text(key), "Europe/Moscow");
}
