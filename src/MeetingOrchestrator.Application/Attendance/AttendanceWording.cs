using System.Globalization;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Conference;
using MeetingOrchestrator.Domain.Meetings.Seats;
using MeetingOrchestrator.Localization;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace MeetingOrchestrator.Application.Attendance;

/// <summary>The attendance sheet in words, as rows of cells: the heading, then a row a seat.</summary>
public sealed class AttendanceWording(IStringLocalizer<Sheets> sheets, IStringLocalizer<Terms> terms, IStringLocalizer<Values> values)
{
    /// <summary>The whole sheet; times are local to the meeting.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="language">The reader's language.</param>
    public IReadOnlyList<string[]> Rows(AttendanceSheet sheet, Language language)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        using var scope = LanguageScope.Enter(language == Language.Russian ? HouseCultures.Russian : HouseCultures.English);
        string[] heading =
        [
            sheets[Sheets.ColumnSeat], sheets[Sheets.ColumnName], sheets[Sheets.ColumnKind], sheets[Sheets.ColumnAttendance],
            sheets[Sheets.ColumnRepresentedBy], sheets[Sheets.ColumnCredentials], sheets[Sheets.ColumnHolders], sheets[Sheets.ColumnRollCalls],
            sheets[Sheets.ColumnByRollCall, sheet.Zone], sheets[Sheets.ColumnByConference, sheet.Zone], sheets[Sheets.ColumnByRoom, sheet.Zone],
            sheets[Sheets.ColumnDisagreements],
        ];
        return [heading, .. sheet.Seats.Select(line => Row(line, sheet, language))];
    }

    private string[] Row(AttendanceLine line, AttendanceSheet sheet, Language language)
    {
        var zone = DateTimeZoneProviders.Tzdb[sheet.Zone];
        return
        [
            line.Seat.Key.Value,
            line.Seat.Name(language).Full,
            Kind(line.Seat.Kind),
            sheets[line.Status.ToString()],
            line.RepresentedBy is { } holder ? sheet.Seats.First(other => other.Seat.Key == holder).Seat.Name(language).Short : "",
            line.Credentials is { } credentials ? Credentials(credentials) : "",
            string.Join("; ", line.Holders.Select(held => Holder(held, zone, language))),
            string.Join("; ", sheet.RollCalls.Select(call =>
                sheets[call.Present.Contains(line.Seat.Key) ? Sheets.RollCallPresent : Sheets.RollCallAbsent, call.Number].Value)),
            Stretches(line.Presence.RollCall, zone),
            Stretches(line.Presence.Conference, zone),
            Stretches(line.Presence.Room, zone),
            string.Join("; ", line.Disagreements.Select(found => sheets[found.Kind.ToString(), Stretches(found.When, zone)].Value)),
        ];
    }

    private string Kind(SeatKind kind) => terms[kind switch
    {
        SeatKind.Member => Terms.Member,
        SeatKind.Organisation => Terms.Organisation,
        SeatKind.Observer => Terms.Observer,
        _ => Terms.Guest,
    }];

    private string Credentials(CredentialsStatus status) => sheets[status switch
    {
        CredentialsStatus.Submitted => Sheets.CredentialsSubmitted,
        CredentialsStatus.Accepted => Sheets.CredentialsAccepted,
        _ => Sheets.CredentialsQuestioned,
    }];

    private string Holder(AttendanceHolder held, DateTimeZone zone, Language language) => sheets[
        Sheets.Holder,
        held.Function?.In(language) ?? values[$"{nameof(DelegateRole)}.{held.Tenure.Role}"].Value,
        Stretch(held.Tenure.From, held.Tenure.To, zone)];

    private static string Stretches(IEnumerable<Span> spans, DateTimeZone zone) =>
        string.Join(", ", spans.Select(span => Stretch(span.From, span.To, zone)));

    // The date once, unless a night lies between.
    private static string Stretch(Instant from, Instant? to, DateTimeZone zone)
    {
        var begins = from.InZone(zone).LocalDateTime;
        var ends = to?.InZone(zone).LocalDateTime;
        var end = ends is not { } given ? "" : Text(given, given.Date == begins.Date ? "HH:mm" : "dd.MM.yyyy HH:mm");
        return $"{Text(begins, "dd.MM.yyyy HH:mm")}\u2013{end}";
    }

    private static string Text(LocalDateTime local, string pattern) => local.ToString(pattern, CultureInfo.InvariantCulture);
}
