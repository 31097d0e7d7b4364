using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using NodaTime;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Imports.Checks;

/// <summary>Whether the seats hold together, and whether every seat named is one of them.</summary>
internal static class SeatChecks
{
    public static IEnumerable<Finding> Of(FileNode file)
    {
        var seats = file["seats"].Children().ToList();
        return
        [
            .. seats.Any(seat => seat["kind"].Text == "member") ? [] : new[] { Finding.Of(file["seats"], new CouncilRefusal.NoMembers()) },
            .. Repeated.In(seats.Select(seat => seat["key"]), Codes.SeatRepeated),
            .. seats.Select(seat => seat["zone"]).Where(zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Text) is null)
                .Select(zone => Finding.Of(zone, new TimeRefusal.UnknownZone(zone.Text))),
            .. Order(seats, "ru"),
            .. Order(seats, "en"),
            .. Unknown(file, seats),
        ];
    }

    // Places 1 to n, each once: a gap or a tie would leave the order of delegations to chance.
    private static IEnumerable<Finding> Order(List<FileNode> seats, string language)
    {
        var places = seats.Select(seat => seat["order"][language]).ToList();
        return
        [
            .. places.Where(place => place.Element.GetInt32() > seats.Count).Select(place =>
                new Finding(place, Codes.OrderOutOfRange, place.Element.GetInt32(), seats.Count)),
            .. Repeated.In(places, Codes.OrderRepeated),
        ];
    }

    private static IEnumerable<Finding> Unknown(FileNode file, List<FileNode> seats)
    {
        var known = seats.Select(seat => seat["key"].Text).ToHashSet();
        return file["people"].Children().Select(person => person["seat"])
            .Concat(file["meetings"].Children().Select(meeting => meeting["host"]))
            .Concat(file.Find("holidays")?.Children().SelectMany(holiday => holiday.Find("seats")?.Children() ?? []) ?? [])
            .Concat(file["rules"].Find("weights")?.Children().Select(weight => weight["seat"]) ?? [])
            .Append(file["chair"])
            .Where(seat => !known.Contains(seat.Text))
            .Select(seat => new Finding(seat, Codes.UnknownSeat, seat.Text));
    }
}
