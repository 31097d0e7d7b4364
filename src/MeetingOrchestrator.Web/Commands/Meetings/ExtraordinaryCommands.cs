using System.CommandLine;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Commands.Calendars;
using MeetingOrchestrator.Web.Commands.Office;
using NodaTime;

namespace MeetingOrchestrator.Web.Commands.Meetings;

/// <summary><c>extraordinary request|support|schedule|list</c>: extraordinary meetings, from the request to the schedule.</summary>
internal static class ExtraordinaryCommands
{
    public static Command Create() => new("extraordinary", "Extraordinary meetings, asked for by members.") { Request(), Support(), Schedule(), List() };

    private static Command Request()
    {
        var (key, seat, council) = (Key(), SeatOption(), ScheduleOptions.Council());
        var command = new Command("request", "Enters a member's written request; the member supports it.") { key, seat, council };
        var subject = BilingualOptions.Create(command, "subject", "What the meeting is to be about", required: true);
        return Serve(command, council, async (parsed, desk, of, cancellationToken) => await TellAsync(desk, await of.Get<IExtraordinaryMeetings>().RequestAsync(
            of.Key, parsed.GetValue(key), parsed.GetValue(seat), subject.Read(parsed)!, desk.Act("request", null, false), cancellationToken)));
    }

    private static Command Support()
    {
        var (key, seat, council) = (Key(), SeatOption(), ScheduleOptions.Council());
        var command = new Command("support", "Enters a member's support of a request.") { key, seat, council };
        return Serve(command, council, async (parsed, desk, of, cancellationToken) => await TellAsync(desk, await of.Get<IExtraordinaryMeetings>().SupportAsync(
            of.Key, parsed.GetValue(key), parsed.GetValue(seat), desk.Act("support", null, false), cancellationToken)));
    }

    private static Command Schedule()
    {
        var (key, council, dryRun) = (Key(), ScheduleOptions.Council(), ScheduleOptions.DryRun());
        var number = new Option<int>("--number") { Description = "Number of the meeting, 1 to 9999.", Required = true };
        var command = new Command("schedule", "Enters the meeting into the schedule, once enough members support the request. "
            + "Unless given otherwise: the chair hosts, at its own time, for three hours, by video.") { key, council, number, dryRun };
        var (line, reason) = (new LineOptions(command, startRequired: true), BilingualOptions.Reason(command));
        command.Validators.Add(result =>
        {
            if (result.GetValue(number) is < 1 or > 9999)
            {
                result.AddError("--number must be from 1 to 9999.");
            }
        });
        return Serve(command, council, async (parsed, desk, of, cancellationToken) =>
        {
            var (plan, refusal) = line.Change(parsed, Default(of.Council, parsed.GetValue(number), desk.Now));
            var act = desk.Act("extraordinary", reason.Read(parsed), parsed.GetValue(dryRun));
            return plan is null
                ? await desk.Output.RefuseAsync(refusal!, parsed.GetValue(number))
                : await desk.TellAsync(
                    await of.Get<IExtraordinaryMeetings>().ScheduleAsync(of.Key, parsed.GetValue(key), plan, act, cancellationToken), act.DryRun);
        });
    }

    private static Command List()
    {
        var council = ScheduleOptions.Council();
        var command = new Command("list", "Shows the requests.") { council };
        new OfficeOptions().Serve(command, (parsed, desk, cancellationToken) => desk.ReadAsync(
            parsed.GetValue(council),
            async of =>
            {
                var requests = await of.Get<IExtraordinaryMeetings>().RequestsAsync(of.Key, cancellationToken);
                await desk.Output.SayAsync(new { requests = requests.Select(Machine) }, requests.Select(request => Sentence(desk, request)));
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }

    private static Command Serve(
        Command command, Option<string> council, Func<ParseResult, OfficeDesk, OfficeCouncil, CancellationToken, Task<int>> work)
    {
        new OfficeOptions().Serve(command, (parsed, desk, cancellationToken) => desk.ActAsync(
            parsed.GetValue(council), of => work(parsed, desk, of, cancellationToken), cancellationToken));
        return command;
    }

    private static async Task<int> TellAsync(OfficeDesk desk, RequestResult result)
    {
        if (result.Refusal is { } refusal)
        {
            return await desk.Output.RefuseAsync(refusal, meeting: null);
        }

        await desk.Output.SayAsync(Machine(result.Request!), Sentence(desk, result.Request!));
        return ExitCode.Done;
    }

    private static string Sentence(OfficeDesk desk, ExtraordinaryRequest request) => desk.Texts.Terminal[
        request.Granted ? Terminal.RequestGranted : Terminal.RequestEntered,
        request.Key.Value,
        string.Join(", ", request.Supporters),
        desk.Texts.In(request.Subject)];

    private static object Machine(ExtraordinaryRequest request) => new
    {
        request = request.Key.Value,
        supporters = request.Supporters.Select(seat => seat.Value),
        granted = request.Granted,
        subject = new { ru = request.Subject.Ru, en = request.Subject.En },
    };

    private static PlannedMeeting Default(Council council, int number, Instant now)
    {
        var chair = council.Seats.First(seat => seat.Key == council.Chair);
        var start = now.InUtc().LocalDateTime;
        return new PlannedMeeting(
            MeetingId.Parse($"{council.Key}-{number}"), number, new MeetingTime(start, chair.Zone, now, now + Duration.FromHours(3)),
            DateCertainty.Fixed, DateCertainty.Fixed, MeetingFormat.Videoconference, chair.Key, chair.Capital, Extraordinary: true);
    }

    private static Argument<RequestKey> Key() => new("KEY")
    {
        Description = "Key of the request, e.g. 2027-1.",
        CustomParser = result => Parsed(result, RequestKey.Parse, "KEY must be 1 to 64 lower-case Latin letters, digits, dots and hyphens."),
    };

    private static Option<SeatKey> SeatOption() => new("--seat")
    {
        Description = "Key of the member's seat, e.g. KZ.",
        Required = true,
        CustomParser = result => Parsed(result, SeatKey.Parse, "--seat must be a seat's key such as KZ."),
    };

    private static T Parsed<T>(System.CommandLine.Parsing.ArgumentResult result, Func<string, T> parse, string otherwise)
        where T : struct
    {
        try
        {
            return parse(result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty);
        }
        catch (FormatException)
        {
            result.AddError(otherwise);
            return default;
        }
    }
}
