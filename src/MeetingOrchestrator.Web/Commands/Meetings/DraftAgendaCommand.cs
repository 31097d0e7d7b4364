using System.CommandLine;
using MeetingOrchestrator.Application.Agendas;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Web.Commands.Calendars;
using MeetingOrchestrator.Web.Commands.Office;
using NodaTime.Text;

namespace MeetingOrchestrator.Web.Commands.Meetings;

/// <summary>
/// <c>meeting draft-agenda NUMBER</c>: a draft agenda of what earlier meetings left. With <c>--json</c>, <c>items</c> are as the command
/// <c>draft-agenda</c> takes them.
/// </summary>
internal static class DraftAgendaCommand
{
    public static Command Create()
    {
        var number = new Argument<int>("NUMBER") { Description = "The meeting's number." };
        var council = ScheduleOptions.Council();
        var command = new Command("draft-agenda", "Draws up a draft agenda of what earlier meetings left.") { number, council };
        new OfficeOptions().Serve(command, (parsed, desk, cancellationToken) => desk.ReadAsync(
            parsed.GetValue(council),
            async of =>
            {
                var wanted = parsed.GetValue(number);
                var proposal = wanted is < 1 or > 9999
                    ? null
                    : await of.Get<IAgendaDrafts>().DrawUpAsync(MeetingId.Parse($"{of.Key}-{wanted}"), cancellationToken);
                if (proposal is null)
                {
                    return await desk.Output.RefuseAsync(new LifecycleRefusal.NotPlanned(), wanted);
                }

                await desk.Output.SayAsync(Machine(proposal), TextTable.Lines(
                    [.. proposal.Items.Select(item => new[] { item.Key.Value, desk.Texts.In(item.Title), item.Rapporteur?.Value ?? "" })]));
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }

    private static object Machine(AgendaProposal proposal) => new
    {
        meeting = proposal.Plan.Meeting.Value,
        number = proposal.Plan.Number,
        items = proposal.Items.Select(Item),
    };

    private static object Item(AgendaItem item) => new
    {
        key = item.Key.Value,
        title = new { ru = item.Title.Ru, en = item.Title.En },
        purpose = Words.Kebab(item.Purpose),
        rapporteur = item.Rapporteur?.Value,
        coRapporteurs = item.CoRapporteurs.Select(seat => seat.Value),
        access = Words.Kebab(item.Access),
        length = PeriodPattern.NormalizingIso.Format(NodaTime.Period.FromSeconds((long)item.Length.TotalSeconds)),
        origin = item.Origin is { } origin ? new { meeting = origin.Meeting.Value, item = origin.Item.Value } : null,
    };
}
