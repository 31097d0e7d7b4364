using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Readiness;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;

namespace MeetingOrchestrator.Web.Tests.Support;

/// <summary>A meeting, its people and its pages, as the ports would give them.</summary>
internal static class Given
{
    public static readonly MeetingId Meeting = MeetingId.Parse("cis-migration-26");
    public static readonly PersonKey Focal = PersonKey.Parse("am-focal");
    public static readonly Instant Now = Instant.FromUtc(2021, 8, 20, 9, 0);

    public static readonly Seat Armenia = new(
        SeatKey.Parse("AM"), SeatKind.Member, new("Республика Армения", "Республики Армения", "Армения"),
        new("Republic of Armenia", "the Republic of Armenia", "Armenia"), 2, 1, T("Ереван", "Yerevan"), "Asia/Yerevan");

    public static readonly Seat Belarus = new(
        SeatKey.Parse("BY"), SeatKind.Member, new("Республика Беларусь", "Республики Беларусь", "Беларусь"),
        new("Republic of Belarus", "the Republic of Belarus", "Belarus"), 3, 3, T("Минск", "Minsk"), "Europe/Minsk");

    public static readonly Seat Kazakhstan = new(
        SeatKey.Parse("KZ"), SeatKind.Member, new("Республика Казахстан", "Республики Казахстан", "Казахстан"),
        new("Republic of Kazakhstan", "the Republic of Kazakhstan", "Kazakhstan"), 4, 4, T("Нур-Султан", "Nur-Sultan"), "Asia/Almaty");

    public static readonly Seat Assembly = new(
        SeatKey.Parse("IPA"), SeatKind.Organisation,
        new("Межпарламентская Ассамблея государств – участников СНГ", "Межпарламентской Ассамблеи государств – участников СНГ", "МПА СНГ"),
        new("CIS Interparliamentary Assembly", "the CIS Interparliamentary Assembly", "IPA CIS"), 10, 10, T("Санкт-Петербург", "St Petersburg"), "Europe/Moscow");

    public static readonly CouncilName CouncilName = new(
        T("Совет руководителей миграционных органов государств – участников СНГ", "Council of the Heads of CIS Migration Authorities"),
        T("Совета руководителей миграционных органов государств – участников СНГ", "the Council of the Heads of CIS Migration Authorities"),
        T("Совет", "Council"));

    /// <summary>The council as the list of meetings names it; no page reads its rules.</summary>
    public static Council Registered { get; } = new(
        CouncilKey.Parse("cis-migration"), CouncilName, new OfficeIdentity(T("Секретариат", "Office"), "office@council.example"), [Armenia, Belarus, Assembly], null!,
        Belarus.Key, Someone("chair", "Председатель", "Chair").Reference, []);

    public static PlannedMeeting Plan { get; } = new(
        Meeting, 26, MeetingTime.Resolve(new LocalDateTime(2021, 9, 16, 11, 0), "Europe/Moscow", Duration.FromHours(3)).Time!,
        DateCertainty.Fixed, DateCertainty.Fixed, MeetingFormat.Videoconference, SeatKey.Parse("RU"), T("Москва", "Moscow"));

    public static PersonalPage Page(LinkHolder holder) => new(
        holder, Language.Russian, Someone(holder.Person.Value, "Ануш Саргсян", "Anush Sargsyan"), CouncilName,
        new OfficeIdentity(T("Секретариат Председателя Совета", "Office of the Chair of the Council"), "office@council.example"),
        Plan, MeetingPhase.Convened, null, Armenia,
        [
            Item("1", "Об открытии заседания", "Opening of the meeting"),
            Item("2", "О повестке дня", "Adoption of the agenda"),
            Item("2.1", "О сроках", "Dates"),
        ],
        null, new PersonalJoin(new Uri("https://conference.example/join/26"), "Идентификатор: 123 456 789"), true, null, [], null,
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", new Uri("https://meetings.example/calendar/first-feed-secret.ics"));

    public static ReadinessBoard Board(params SeatReadiness[] seats) => new(
        Meeting, Plan, MeetingPhase.Convened, [.. seats], true, [], []);

    public static SeatReadiness Ready(Seat seat) => new(
        seat, [], MessageProgress.Issued, true, new ReceivedReply(Reply.Accepted, ReplyChannel.Link, Now), DelegationStatus.Approved, 1,
        new ConnectionTest(ConnectionResult.Passed, Now), NextActor.Nobody, NextStep.None, null);

    public static SeatReadiness Silent(Seat seat) => new(
        seat, [], MessageProgress.Issued, false, null, null, 0, null, NextActor.Delegation, NextStep.Reply, Now);

    public static SeatReadiness Unreached(Seat seat) => new(
        seat, [Message($"invitation/{seat.Key.Value.ToLowerInvariant()}-head", seat.Key, MessageProgress.Undelivered)],
        MessageProgress.Undelivered, false, null, null, 0, null, NextActor.Office, NextStep.MendAddress, Now);

    public static SeatReadiness Named(Seat seat) => new(
        seat, [], MessageProgress.Issued, true, new ReceivedReply(Reply.DeputySent, ReplyChannel.Calendar, Now), DelegationStatus.Submitted, 2,
        new ConnectionTest(ConnectionResult.Failed, Now), NextActor.Office, NextStep.ReviewDelegation, Now);

    public static Delegation Delegation(Seat seat) => new(
        seat.Key, 2,
        [
            new DelegationMember(Someone("am-head", "x", "x").Reference, DelegateRole.Head, Language.Russian, []),
            new DelegationMember(Someone("am-interpreter", "x", "x").Reference, DelegateRole.Interpreter, Language.English, ["ru", "hy"]),
        ],
        DelegationStatus.Submitted, null, []);

    public static Message Message(string key, SeatKey seat, MessageProgress progress) => new(
        MessageKey.Parse(key), MessageKind.Invitation, Someone(key.Split('/')[1], "x", "x").Reference, seat, Language.Russian, progress, MessageChannel.GraphMail);

    public static UnmatchedAttendance Stranger(string record) => new(record, [new Span(Now, Now + Duration.FromMinutes(95))]);

    public static Person Someone(string key, string ru, string en) => new(
        PersonKey.Parse(key), T(ru, en), T("Глава делегации", "Head of delegation"), Gender.Unknown, $"{key}@example.org", Language.Russian,
        new byte[32], new string('0', 64));

    public static BilingualText T(string ru, string en) => new(ru, en);

    private static AgendaItem Item(string key, string ru, string en) =>
        new(ItemKey.Parse(key), T(ru, en), ItemPurpose.Exchange, null, Duration.FromMinutes(20));
}
