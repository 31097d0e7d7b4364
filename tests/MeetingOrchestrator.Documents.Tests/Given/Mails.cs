using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;
using static MeetingOrchestrator.Documents.Tests.Given.Texts;

namespace MeetingOrchestrator.Documents.Tests.Given;

internal static partial class Mails
{
    public const string JoinUrl = "https://teams.example.org/l/meetup-join/19%3ameeting?context=%7b%22Tid%22%3a%221%22%7d";

    public static OfficeIdentity Office { get; } = new(
        T("Аппарат Председателя Совета", "Office of the Chair of the Council"), "office@example.org");

    public static MeetingFacts Facts(Language language) => new(
        language, Meetings.Council, Meetings.Plan(), Seats.All, AgendaOf25.Items, Seats.Find("RU"), Presiding, Office, null, new Uri(JoinUrl));

    public static MessageFacts Message(
        Language language, MessageKind kind = MessageKind.Invitation, string seat = "AM", Person? recipient = null, Instant? now = null) => new(
        Facts(language), kind, recipient ?? Head(seat), Seats.Find(seat), now ?? Instant.FromUtc(2021, 1, 4, 7, 0), new LocalDate(2021, 2, 1));

    public static CalendarObject Calendar(string zone) => new(
        "meeting-25@example.org", 2, Instant.FromUtc(2021, 1, 4, 7, 0), new LocalDateTime(2021, 2, 18, 11, 0), Duration.FromMinutes(150), zone,
        "25-е заседание Совета: «итоги»; план, график", "Первая строка; вторая, третья: \\ и\nследующая строка " + new string('ж', 200),
        new Uri(JoinUrl), new MailAddress("Аппарат; \"Председателя\": Совета", "office@example.org"), Language.Russian);
}
