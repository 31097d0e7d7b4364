using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Faults.Worker.Host;
using NodaTime;

namespace MeetingOrchestrator.Faults.Worker.Work;

/// <summary>The life of a run's meeting: registered, convened, then what the chair's office does to it. Lived again, it goes on where it was.</summary>
internal sealed class Life(Node node, Orders orders)
{
    /// <summary>How far beyond the start of the clock the worker looks: the notice is in it, the reminders are not.</summary>
    private static readonly Duration Reach = Duration.FromDays(4);

    private readonly RunCouncil _council = new(orders, node.Get<ISaltSource>());

    public async Task LiveAsync()
    {
        var horizon = Instant.FromDateTimeOffset(orders.Start) + Reach;
        Refused((await node.Get<ICouncilRegistration>().RegisterAsync(_council.Registration(node.Now), default)).Refusal);
        await node.LiveUntilAsync(horizon);
        foreach (var act in orders.Acts)
        {
            Refused((await node.Get<IMeetings>().ExecuteAsync(_council.Meeting, Command(act), default)).Refusal);
            await node.LiveUntilAsync(horizon);
        }

        foreach (var (point, passages) in node.Executioner.Passages.OrderBy(entry => entry.Key))
        {
            Console.WriteLine($"{point} {passages}");
        }
    }

    private MeetingCommand Command(string act) => act switch
    {
        "reschedule" => new MeetingCommand.RescheduleMeeting(_council.Plan(Later(orders.MeetingStart)))
        {
            Id = CommandId.Parse($"{orders.Run}:reschedule"),
            At = node.Now,
            By = new Actor(Capacity.Office),
        },
        "cancel" => new MeetingCommand.CancelMeeting
        {
            Id = CommandId.Parse($"{orders.Run}:cancel"),
            At = node.Now,
            By = new Actor(Capacity.Office),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "Unknown act."),
    };

    private static string Later(string localStart) =>
        NodaTime.Text.LocalDateTimePattern.GeneralIso.Format(NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(localStart).Value.PlusHours(2));

    private static void Refused(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"Refused: {refusal.Code}.");
        }
    }
}
