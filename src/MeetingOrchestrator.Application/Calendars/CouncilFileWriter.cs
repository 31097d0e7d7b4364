using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Application.Calendars;

/// <summary>
/// Writes council files, of the form of <c>council-file.schema.json</c>. What is written imports as what it was written from; rules are written
/// out, whether or not they came from a preset.
/// </summary>
public static class CouncilFileWriter
{
    // Cyrillic as letters: people read these files. The reader takes UTF-8 and nothing else.
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    // The general pattern leaves out minutes of zero, which the form of the file wants.
    private static readonly OffsetPattern UtcOffset = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    /// <summary>
    /// The file, in UTF-8 without byte order mark. Deterministic. A person who was erased is left out; remarks of an imported file are not kept.
    /// </summary>
    /// <param name="council">The council.</param>
    /// <param name="people">Its people, those that are known.</param>
    /// <param name="meetings">The lines of its schedule.</param>
    public static byte[] Write(Council council, IReadOnlyDictionary<PersonKey, Person> people, ImmutableArray<PlannedMeeting> meetings)
    {
        ArgumentNullException.ThrowIfNull(council);
        ArgumentNullException.ThrowIfNull(people);
        var file = new JsonObject
        {
            ["format"] = 1,
            ["key"] = council.Key.Value,
            ["name"] = Node(council.Name),
            ["office"] = Node(council.Office),
            ["chair"] = council.Chair.Value,
            ["presidingOfficer"] = council.PresidingOfficer.Person.Value,
            ["seats"] = new JsonArray([.. council.Seats.Select(Seat)]),
            ["people"] = new JsonArray(
            [
                .. from place in council.Delegates
                   where people.ContainsKey(place.Person.Person)
                   select Somebody(place, people[place.Person.Person]),
            ]),
            ["rules"] = Rules(council.Rules),
        };
        if (!council.Holidays.IsEmpty)
        {
            file["holidays"] = new JsonArray([.. council.Holidays.Select(Day)]);
        }

        file["meetings"] = new JsonArray([.. meetings.Select(Meeting)]);
        return [.. JsonSerializer.SerializeToUtf8Bytes(file, Layout), (byte)'\n'];
    }

    private static JsonObject Seat(Seat seat) => new()
    {
        ["key"] = seat.Key.Value,
        ["kind"] = Node(seat.Kind),
        ["name"] = new JsonObject { ["ru"] = Node(seat.Ru), ["en"] = Node(seat.En) },
        ["order"] = new JsonObject { ["ru"] = seat.OrderRu, ["en"] = seat.OrderEn },
        ["capital"] = Node(seat.Capital),
        ["zone"] = seat.Zone,
    };

    private static JsonObject Somebody(Domain.Councils.Delegate place, Person person)
    {
        var written = new JsonObject { ["key"] = person.Key.Value, ["seat"] = place.Seat.Value, ["role"] = Node(place.Role) };
        if (person.Name is { } name)
        {
            written["name"] = Node(name);
        }

        written["function"] = Node(person.Function);
        written["gender"] = Node(person.Gender);
        written["address"] = person.Address;
        written["language"] = place.Language == Language.Russian ? "ru" : "en";
        return written;
    }

    private static JsonObject Rules(RulesOfProcedure rules)
    {
        var written = Node(rules).AsObject();
        written["timeline"] = new JsonArray([.. rules.Timeline.Select(Milestone)]);
        if (rules.Extraordinary is { } extraordinary)
        {
            written["extraordinary"] = new JsonObject { ["share"] = Node(extraordinary.Support), ["article"] = Node(extraordinary.Article) };
        }

        return written;
    }

    private static JsonObject Day(Holiday holiday)
    {
        var written = new JsonObject { ["date"] = Node(holiday.Date), ["name"] = Node(holiday.Name) };
        if (!holiday.Seats.IsEmpty)
        {
            written["seats"] = Node(holiday.Seats);
        }

        return written;
    }

    private static JsonObject Milestone(MilestoneRule rule)
    {
        var written = new JsonObject { ["kind"] = Node(rule.Kind), ["anchor"] = Node(rule.Anchor), ["offset"] = Node(rule.Offset) };
        if (rule.LocalTime is { } at)
        {
            written["at"] = at.ToString("HH:mm", CultureInfo.InvariantCulture);
        }

        return written;
    }

    private static JsonObject Meeting(PlannedMeeting line)
    {
        var written = new JsonObject
        {
            ["number"] = line.Number,
            ["localStart"] = line.Time.LocalStart.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
            ["zone"] = line.Time.Zone,
        };
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(line.Time.Zone)?.MapLocal(line.Time.LocalStart).Count == 2)
        {
            written["offset"] = UtcOffset.Format(line.Time.GivenOffset());
        }

        written["length"] = Lengths.Write(line.Time.End - line.Time.Start);
        written["date"] = Node(line.Date);
        written["timeOfDay"] = Node(line.TimeOfDay);
        written["format"] = Node(line.Format);
        written["host"] = line.Host.Value;
        written["place"] = Node(line.Place);
        if (line.Extraordinary)
        {
            written["extraordinary"] = true;
        }

        return written;
    }

    private static JsonNode Node<T>(T value) => JsonSerializer.SerializeToNode(value, CouncilJson.Options)!;
}
