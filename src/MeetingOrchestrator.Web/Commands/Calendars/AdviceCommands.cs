using System.CommandLine;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Commands.Office;
using NodaTime;

namespace MeetingOrchestrator.Web.Commands.Calendars;

/// <summary><c>calendar conflicts</c>: meetings that the same people are expected at. <c>calendar propose</c>: dates that suit everybody.</summary>
internal static class AdviceCommands
{
    public static Command Conflicts()
    {
        var travel = OptionParsers.Length("--travel", "Time wanted between two meetings of which one is held in person, up to 30 days, e.g. PT12H.");
        var council = ScheduleOptions.Council();
        var command = new Command("conflicts", "Finds meetings, of all councils, that the same people are expected at. Exit code 1 where there are any.")
        {
            council, travel,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(travel) is { } time && (time < Duration.Zero || time > Duration.FromDays(30)))
            {
                result.AddError("--travel must be from nothing to 30 days.");
            }
        });
        new OfficeOptions().Serve(command, (parsed, desk, cancellationToken) => desk.ReadAsync(
            parsed.GetValue(council),
            async of =>
            {
                var found = await of.Get<ICalendarAdvice>().ConflictsAsync(desk.Now, parsed.GetValue(travel) ?? Duration.Zero, cancellationToken);
                var lines = found.Select(one => desk.Texts.Terminal[
                    Terminal.Conflict,
                    Name(one.First),
                    Words.When(desk.Texts, one.First.Plan.Time),
                    Name(one.Second),
                    Words.When(desk.Texts, one.Second.Plan.Time),
                    string.Join(", ", one.People)].Value);
                await desk.Output.SayAsync(
                    new { conflicts = found.Select(Machine) },
                    found.IsEmpty ? [desk.Texts.Terminal[Terminal.NoConflicts]] : lines);
                return found.IsEmpty ? ExitCode.Done : ExitCode.NotSo;
            },
            cancellationToken));
        return command;
    }

    public static Command Propose()
    {
        var council = ScheduleOptions.Council();
        var (from, to) = (OptionParsers.Date("--from", "First day, in the host's zone."), OptionParsers.Date("--to", "Last day, included."));
        var length = OptionParsers.Length("--length", "Length of the meeting, e.g. PT3H.");
        var host = new Option<string>("--host") { Description = "Key of the seat that hosts; the chair unless given." };
        var count = new Option<int>("--count") { Description = "How many dates to propose, 1 to 1000.", DefaultValueFactory = _ => 10 };
        (from.Required, to.Required, length.Required) = (true, true, true);
        var command = new Command("propose", "Proposes dates that avoid every capital's night, holidays and other meetings. Exit code 1 where there is none.")
        {
            council, from, to, length, host, count,
        };
        new OfficeOptions().Serve(command, (parsed, desk, cancellationToken) => desk.ReadAsync(
            parsed.GetValue(council),
            async of =>
            {
                var seat = parsed.GetValue(host) ?? of.Council.Chair.Value;
                if (of.Council.Seats.FirstOrDefault(known => known.Key.Value == seat) is not { } hosting)
                {
                    return await desk.Output.RefuseAsync("council.unknown-seat", desk.Texts.Terminal[Terminal.SeatUnknown, seat]);
                }

                var wanted = new ProposalRequest(
                    parsed.GetValue(from)!.Value, parsed.GetValue(to)!.Value, parsed.GetValue(length)!.Value, hosting.Zone, [])
                {
                    Limit = parsed.GetValue(count),
                };
                return await TellAsync(desk, await of.Get<ICalendarAdvice>().ProposeAsync(of.Key, wanted, cancellationToken));
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> TellAsync(OfficeDesk desk, Proposals found)
    {
        if (found.Refusal is { } refusal)
        {
            return await desk.Output.RefuseAsync(refusal, meeting: null);
        }

        var machine = new
        {
            considered = found.Considered,
            possible = found.Possible,
            proposals = found.Candidates.Select(one => new
            {
                start = Words.Iso(one.Time.Start),
                end = Words.Iso(one.Time.End),
                zone = one.Time.Zone,
                worstMinutes = one.WorstMinutes,
                seats = one.Seats.ToDictionary(seat => seat.Seat.Value, seat => Words.Local(seat.Start)),
            }),
            obstacles = found.Obstacles.Select(one => new { kind = Words.Kebab(one.Kind), seat = one.Seat?.Value, starts = one.Starts }),
        };
        await desk.Output.SayAsync(machine, found.Candidates.IsEmpty ? Nothing(desk, found) : Table(desk, found));
        return found.Candidates.IsEmpty ? ExitCode.NotSo : ExitCode.Done;
    }

    // A column a delegation: everybody sees at once what hour it would be for them.
    private static IEnumerable<string> Table(OfficeDesk desk, Proposals found) => TextTable.Lines(
    [
        [desk.Texts.Terminal[Terminal.ColumnTime], .. found.Candidates[0].Seats.Select(seat => seat.Seat.Value)],
        .. from one in found.Candidates
           select one.Seats.Select(seat => seat.Start.ToString("HH:mm", null)).Prepend(Words.When(desk.Texts, one.Time)).ToArray(),
    ]);

    private static IEnumerable<string> Nothing(OfficeDesk desk, Proposals found) =>
        found.Obstacles.Select(one => desk.Texts.Terminal[ObstacleText(one.Kind), one.Seat?.Value ?? "*", one.Starts].Value)
            .Prepend(desk.Texts.Terminal[Terminal.NoProposals, found.Considered].Value);

    private static string ObstacleText(ObstacleKind kind) => kind switch
    {
        ObstacleKind.Hours => Terminal.ObstacleHours,
        ObstacleKind.Weekend => Terminal.ObstacleWeekend,
        ObstacleKind.Holiday => Terminal.ObstacleHoliday,
        ObstacleKind.Busy => Terminal.ObstacleBusy,
        _ => Terminal.ObstacleClock,
    };

    private static object Machine(MeetingConflict conflict) => new
    {
        first = Name(conflict.First),
        second = Name(conflict.Second),
        overlapMinutes = (int)conflict.Overlap.TotalMinutes,
        people = conflict.People.Select(person => person.Value),
    };

    private static string Name(AttendedMeeting meeting) => meeting.Plan.Meeting.Value;
}
