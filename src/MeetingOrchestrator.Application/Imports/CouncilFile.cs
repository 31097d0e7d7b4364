using MeetingOrchestrator.Application.Imports.Checks;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Imports;

/// <summary>Reads council files, of the form of <c>council-file.schema.json</c>.</summary>
public static class CouncilFile
{
    private static readonly SchemaCheck Schema = SchemaCheck.Embedded("council-file.schema.json");

    /// <summary>
    /// Reads a council file, at most 4 MiB. Checked are, each only when nothing was found before: that it is JSON, that the system carries
    /// the preset of rules that it names, its form, its meaning.
    /// Of what is found the first in the order of the file is the error.
    /// </summary>
    public static ImportResult<CouncilImport> Read(ReadOnlyMemory<byte> utf8)
    {
        var parsed = StrictJson.Parse(utf8);
        if (!parsed.IsValid)
        {
            return parsed.Error;
        }

        var expanded = RulesPresets.Expand(parsed.Value);
        if (!expanded.IsValid)
        {
            return expanded.Error;
        }

        var file = expanded.Value;
        return (Schema.Check(file) ?? Finding.First(Meaning(file))) is { } error ? error : Make(file);
    }

    private static IEnumerable<Finding> Meaning(FileNode file) =>
    [
        .. TextCheck.Of(file, lines: false),
        .. NameChecks.Of(file),
        .. SeatChecks.Of(file),
        .. PeopleChecks.Of(file),
        .. RuleChecks.Of(file["rules"]),
        .. VotingRuleChecks.Of(file),
        .. HolidayChecks.Of(Holidays(file)),
        .. MeetingChecks.Of(file["meetings"]),
    ];

    private static CouncilImport Make(FileNode file)
    {
        var key = CouncilKey.Parse(file["key"].Text);
        return new CouncilImport(
            key,
            CouncilTypes.Read<CouncilName>(file["name"]),
            CouncilTypes.Read<OfficeIdentity>(file["office"]),
            [.. file["seats"].Children().Select(seat => CouncilTypes.Read<SeatData>(seat).Seat).OrderBy(seat => seat.OrderRu)],
            SeatKey.Parse(file["chair"].Text),
            PersonKey.Parse(file["presidingOfficer"].Text),
            CouncilTypes.Read<RulesData>(file["rules"]).Rules,
            [.. file["people"].Children().Select(person => CouncilTypes.Read<PersonEntry>(person).Data)],
            [.. file["meetings"].Children().Select(meeting => Plan(key, meeting))])
        {
            Holidays = [.. Holidays(file).Select(holiday => CouncilTypes.Read<HolidayData>(holiday).Holiday)],
        };
    }

    private static PlannedMeeting Plan(CouncilKey key, FileNode meeting)
    {
        var data = CouncilTypes.Read<MeetingData>(meeting);
        var time = MeetingChecks.Resolve(meeting).Time ?? throw new InvalidOperationException($"{meeting.Path} was not checked.");
        return new PlannedMeeting(
            MeetingId.Parse($"{key}-{data.Number}"), data.Number, time, data.Date, data.TimeOfDay, data.Format, data.Host, data.Place,
            data.Extraordinary);
    }

    private static IEnumerable<FileNode> Holidays(FileNode file) => file.Find("holidays")?.Children() ?? [];
}
