using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Samples;

public class CouncilFactsTests
{
    private static readonly CouncilImport Council = SampleFiles.CouncilRead();

    [Fact]
    public void Seats_are_eight_members_two_organisations_and_four_observers() =>
        Council.Seats.CountBy(seat => seat.Kind).Select(count => (count.Key, count.Value)).Order().ShouldBe(
            [(SeatKind.Member, 8), (SeatKind.Organisation, 2), (SeatKind.Observer, 4)]);

    [Fact]
    public void Seats_stand_in_the_protocol_order_of_each_language()
    {
        Keys(Language.Russian).ShouldBe("AZ AM BY KZ KG MD RU TJ TM UZ EXEC IPA EEC GCTU");
        Keys(Language.English).ShouldBe("AM AZ BY KZ KG MD RU TJ TM UZ EXEC IPA EEC GCTU");

        static string Keys(Language language) => string.Join(' ', Council.Seats.OrderBy(seat => seat.Order(language)).Select(seat => seat.Key));
    }

    [Theory]
    [InlineData("AZ", "Азербайджанская Республика", "Азербайджанской Республики", "Азербайджан", "Asia/Baku", "member")]
    [InlineData("AM", "Республика Армения", "Республики Армения", "Армения", "Asia/Yerevan", "member")]
    [InlineData("BY", "Республика Беларусь", "Республики Беларусь", "Беларусь", "Europe/Minsk", "member")]
    [InlineData("KZ", "Республика Казахстан", "Республики Казахстан", "Казахстан", "Asia/Almaty", "member")]
    [InlineData("KG", "Кыргызская Республика", "Кыргызской Республики", "Кыргызстан", "Asia/Bishkek", "member")]
    [InlineData("MD", "Республика Молдова", "Республики Молдова", "Молдова", "Europe/Chisinau", "observer")]
    [InlineData("RU", "Российская Федерация", "Российской Федерации", "Россия", "Europe/Moscow", "member")]
    [InlineData("TJ", "Республика Таджикистан", "Республики Таджикистан", "Таджикистан", "Asia/Dushanbe", "member")]
    [InlineData("TM", "Туркменистан", "Туркменистана", "Туркменистан", "Asia/Ashgabat", "observer")]
    [InlineData("UZ", "Республика Узбекистан", "Республики Узбекистан", "Узбекистан", "Asia/Tashkent", "member")]
    [InlineData("EXEC", "Исполнительный комитет СНГ", "Исполнительного комитета СНГ", "Исполком СНГ", "Europe/Minsk", "organisation")]
    [InlineData("IPA", "Межпарламентская Ассамблея государств – участников СНГ", "Межпарламентской Ассамблеи государств – участников СНГ", "МПА СНГ", "Europe/Moscow", "organisation")]
    [InlineData("EEC", "Евразийская экономическая комиссия", "Евразийской экономической комиссии", "ЕЭК", "Europe/Moscow", "observer")]
    [InlineData("GCTU", "Всеобщая конфедерация профсоюзов", "Всеобщей конфедерации профсоюзов", "ВКП", "Europe/Moscow", "observer")]
    public void Seat_has_its_forms_its_zone_and_its_kind(string key, string full, string genitive, string shortName, string zone, string kind)
    {
        var seat = Council.Seats.Single(seat => seat.Key.Value == key);
        seat.Ru.ShouldBe(new SeatName(full, genitive, shortName));
        seat.Zone.ShouldBe(zone);
        seat.Kind.ToString().ShouldBe(kind, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void The_russian_federation_holds_the_chair_and_its_head_presides()
    {
        Council.Chair.Value.ShouldBe("RU");
        var presiding = Council.People.Single(person => person.Key == Council.PresidingOfficer);
        (presiding.Name?.Ru, presiding.Name?.En, presiding.Seat.Value).ShouldBe(("Александр Горовой", "Aleksandr Gorovoy", "RU"));
    }

    [Fact]
    public void Only_the_two_people_of_the_press_release_have_names() =>
        Council.People.Where(person => person.Name is not null).Select(person => person.Name!.En).Order()
            .ShouldBe(["Aleksandr Gorovoy", "Dmitriy Kobitskiy"]);

    [Fact]
    public void Every_seat_has_one_head_of_delegation() =>
        Council.People.Where(person => person.Role == DelegateRole.Head).Select(person => person.Seat).Order(Comparer<Domain.Kernel.SeatKey>.Create(
            (a, b) => string.CompareOrdinal(a.Value, b.Value))).ShouldBe(Council.Seats.Select(seat => seat.Key).OrderBy(key => key.Value, StringComparer.Ordinal));

    [Fact]
    public void The_25th_meeting_is_held_at_eleven_in_Moscow_on_18_February_2021()
    {
        var meeting = Council.Meetings.Single(meeting => meeting.Number == 25);
        meeting.Meeting.Value.ShouldBe("cis-migration-25");
        meeting.Format.ShouldBe(MeetingFormat.Videoconference);
        meeting.Time.Start.ShouldBe(Instant.FromUtc(2021, 2, 18, 8, 0));
    }

    [Fact]
    public void Only_the_date_of_the_25th_meeting_is_fixed()
    {
        Council.Meetings.Where(meeting => meeting.Date == DateCertainty.Fixed).ShouldHaveSingleItem().Number.ShouldBe(25);
        Council.Meetings.ShouldAllBe(meeting => meeting.TimeOfDay == DateCertainty.Provisional);
        Council.Meetings.ShouldAllBe(meeting => meeting.Time.LocalStart.Year >= 2021 && meeting.Time.LocalStart.Year <= 2023);
    }

    [Fact]
    public void Rules_are_the_unconfirmed_defaults()
    {
        Council.Rules.Verified.ShouldBeFalse();
        Council.Rules.Quorum.Share.ToString().ShouldBe("2/3");
        Council.Rules.Quorum.Share.Of(Council.Seats.Count(seat => seat.Kind == SeatKind.Member)).ShouldBe(6);
    }

    [Theory]
    [InlineData("BY", 11)]
    [InlineData("AZ", 12)]
    [InlineData("AM", 12)]
    [InlineData("UZ", 13)]
    [InlineData("TJ", 13)]
    [InlineData("TM", 13)]
    [InlineData("KZ", 14)]
    [InlineData("KG", 14)]
    public void Clocks_of_the_capitals_show_their_hour_when_the_25th_meeting_begins(string seat, int hour)
    {
        var zone = DateTimeZoneProviders.Tzdb[Council.Seats.Single(s => s.Key.Value == seat).Zone];
        Council.Meetings.Single(meeting => meeting.Number == 25).Time.Start.InZone(zone).Hour.ShouldBe(hour);
    }
}
