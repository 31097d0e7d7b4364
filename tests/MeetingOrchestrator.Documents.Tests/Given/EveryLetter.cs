using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;
using static MeetingOrchestrator.Documents.Tests.Given.Texts;

namespace MeetingOrchestrator.Documents.Tests.Given;

internal static partial class Mails
{
    public const string OptionsUrl = "https://teams.example.org/meetingOptions/?organizerId=1&language=ru";

    public static Uri PersonalLink { get; } = new("https://council.example.org/m/25#7Qw-secret_part");

    public static MeetingTime Before { get; } =
        MeetingTime.Resolve(new LocalDateTime(2021, 2, 11, 10, 0), "Europe/Moscow", Duration.FromHours(3)).Time!;

    // After the look of a Teams invitation.
    public static string JoinRu { get; } = Join("Собрание Microsoft Teams", "Присоединиться к собранию", "Идентификатор собрания", "Секретный код", "Для организаторов", "Параметры собрания", "Нужна помощь?");

    public static string JoinEn { get; } = Join("Microsoft Teams meeting", "Join the meeting now", "Meeting ID", "Passcode", "For organizers", "Meeting options", "Need help?");

    /// <summary>Every letter there is, by its name, each with all that it can carry.</summary>
    public static IEnumerable<(string Name, MessageFacts Facts)> EveryLetter(Language language)
    {
        var start = Facts(language).Plan.Time.Start;
        foreach (var kind in Enum.GetValues<MessageKind>().Except([MessageKind.Reminder, MessageKind.DelegationReviewed]))
        {
            yield return (kind.ToString(), Full(language, kind));
        }

        yield return ("Reminder-7d", Full(language, MessageKind.Reminder, now: start - Duration.FromDays(7)));
        yield return ("Reminder-1d", Full(language, MessageKind.Reminder, now: start - Duration.FromDays(1)));
        yield return ("Reminder-1h", Full(language, MessageKind.Reminder, now: start - Duration.FromHours(1)));
        foreach (var status in Enum.GetValues<DelegationStatus>().Except([DelegationStatus.Submitted]))
        {
            yield return ($"DelegationReviewed-{status}", Full(language, MessageKind.DelegationReviewed, status: status));
        }

        var named = Full(language, MessageKind.Invitation, "TM");
        yield return ("Invitation-named", named with
        {
            Recipient = Presiding with
            {
                Name = T("Анна Сергеевна Петрова", "Anna Petrova"),
                Gender = Gender.Feminine,
                Function = T("Первый заместитель директора Службы", "First Deputy Director of the Service"),
            },
        });
        var inRoom = Full(language, MessageKind.Change, "KZ");
        yield return ("Change-format", inRoom with { PlanBefore = Meetings.Plan(format: MeetingFormat.InPerson), Reason = null });
    }

    /// <summary>One of <see cref="EveryLetter"/>.</summary>
    public static MessageFacts Letter(Language language, string name) => EveryLetter(language).Single(letter => letter.Name == name).Facts;

    /// <summary>A message of any kind with all that the kind can carry.</summary>
    public static MessageFacts Full(
        Language language, MessageKind kind, string seat = "AM", DelegationStatus status = DelegationStatus.Approved, Instant? now = null)
    {
        var message = Message(language, kind, seat, now: now);
        var reviewed = new Delegation(
            SeatKey.Parse(seat), 2, [], status, status == DelegationStatus.Approved ? null : T("Не указан глава делегации.", "The head of delegation is missing."), []);
        return message with
        {
            Meeting = message.Meeting with { JoinHtml = language == Language.Russian ? JoinRu : JoinEn },
            PersonalLink = PersonalLink,
            Reference = "25/3",
            Reason = T("По просьбе принимающей стороны", "At the request of the host party"),
            PlanBefore = message.Meeting.Plan with { Time = Before },
            Delegation = reviewed,
            MemberNames = language == Language.Russian
                ? ["Акопян Арам Суренович", "Петросян Анаит Вардановна"]
                : ["Aram Hakobyan", "Anahit Petrosyan"],
            Documents = kind == MessageKind.MinutesForComment
                ? [new DocumentName(T("Проект протокола 25-го заседания", "Draft minutes of the 25th meeting"), Language.Russian)]
                :
            [
                new DocumentName(T("Проект Плана работы Совета на 2021 год", "Draft Work Plan of the Council for 2021"), Language.Russian),
                new DocumentName(T("Проект Плана работы Совета на 2021 год", "Draft Work Plan of the Council for 2021"), Language.English),
                new DocumentName(T("Проект графика проведения заседаний", "Draft schedule of meetings"), Language.Russian),
            ],
            CommentBy = new LocalDate(2021, 3, 1),
            NameBy = new LocalDate(2021, 1, 25),
        };
    }

    private static string Join(string title, string join, string id, string code, string organizers, string options, string help) => $"""
        <div><div><span>{title}</span> <a href="https://aka.ms/JoinTeamsMeeting?omkt=x">{help}</a></div>
        <div><a href="{JoinUrl}">{join}</a></div><div>{id}: <span>123 456 789</span></div><div>{code}: <span>aB3dE6</span></div>
        <div>{organizers}: <a href="{OptionsUrl}">{options}</a></div></div>
        """;
}
