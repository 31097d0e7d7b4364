using System.CommandLine;
using MeetingOrchestrator.Application.Readiness;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Web.Commands.Calendars;
using MeetingOrchestrator.Web.Commands.Office;
using MeetingOrchestrator.Web.Components.Office;
using Microsoft.Extensions.Localization;

namespace MeetingOrchestrator.Web.Commands.Meetings;

/// <summary><c>meeting board NUMBER</c>: how ready each delegation is, and who has to do what next; in the words of the office's page.</summary>
internal static class BoardCommand
{
    public static Command Create()
    {
        var number = new Argument<int>("NUMBER") { Description = "The meeting's number." };
        var council = ScheduleOptions.Council();
        var command = new Command("board", "Shows how ready each delegation is.") { number, council };
        new OfficeOptions().Serve(command, (parsed, desk, cancellationToken) => desk.ReadAsync(
            parsed.GetValue(council),
            async of =>
            {
                var wanted = parsed.GetValue(number);
                var board = wanted is < 1 or > 9999
                    ? null
                    : await of.Get<IReadinessBoard>().ReadAsync(MeetingId.Parse($"{of.Key}-{wanted}"), cancellationToken);
                if (board is null)
                {
                    return await desk.Output.RefuseAsync(new LifecycleRefusal.NotPlanned(), wanted);
                }

                await desk.Output.SayAsync(Machine(board), Lines(board, of.Get<IStringLocalizer<OfficeTexts>>(), desk.Texts));
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }

    private static IEnumerable<string> Lines(ReadinessBoard board, IStringLocalizer<OfficeTexts> texts, CommandTexts words)
    {
        yield return $"{Words.When(words, board.Plan.Time)}: {words.Of(board.Phase)}";
        if (board.Seats.IsEmpty)
        {
            yield return texts[OfficeTexts.NobodyInvited];
            yield break;
        }

        var steps = new StepTexts(texts);
        string[] heading = [texts[OfficeTexts.ColumnSeat], .. StepTexts.Headings.Select(key => texts[key].Value), texts[OfficeTexts.ColumnNext]];
        var rows = board.Seats.Select(seat => new[] { seat.Seat.Name(words.Language).Short }
            .Concat(steps.Of(seat).Select(step => step.Text)).Append(steps.Next(seat)).ToArray());
        foreach (var line in TextTable.Lines([heading, .. rows]))
        {
            yield return line;
        }
    }

    private static object Machine(ReadinessBoard board) => new
    {
        meeting = board.Meeting.Value,
        number = board.Plan.Number,
        phase = Words.Kebab(board.Phase),
        hardened = board.Hardened,
        unmatched = board.Unmatched.Length,
        seats = board.Seats.Select(seat => new
        {
            seat = seat.Seat.Key.Value,
            invited = seat.Invited is { } progress ? Words.Kebab(progress) : null,
            opened = seat.Opened,
            reply = seat.Reply is { } reply ? Words.Kebab(reply.Reply) : null,
            delegation = seat.Delegation is { } status ? Words.Kebab(status) : null,
            version = seat.Version,
            connection = seat.ConnectionTest is { } test ? Words.Kebab(test.Result) : null,
            next = Words.Kebab(seat.Next),
            step = Words.Kebab(seat.Step),
            since = seat.Since is { } since ? Words.Iso(since) : null,
        }),
    };
}
