using MeetingOrchestrator.Application.DueWork;
using NodaTime;
using Quartz;

namespace MeetingOrchestrator.Scheduling;

/// <summary>How a wake-up and the sweep are put to Quartz.</summary>
internal static class Triggers
{
    private const string WakeUpGroup = "wake-ups";

    public static TriggerKey KeyOf(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new TriggerKey(id, WakeUpGroup);
    }

    // Misfires are ignored, which for a one-shot trigger means "fire now": the alternative named FireNow leaves a
    // trigger more than a minute late to Quartz's misfire scan, so it would fire up to a minute later still, and
    // never under a clock that stands.
    public static ITrigger Wake(WakeUp wakeUp, TimeProvider clock) =>
        TriggerBuilder.Create(clock)
            .WithIdentity(KeyOf(wakeUp.Id))
            .ForJob(WakeJob.Key)
            .StartAt(AtOrJustAfter(wakeUp.At))
            .WithSimpleSchedule(schedule => schedule.WithMisfireInstruction(SimpleTriggerMisfireInstruction.IgnoreMisfires))
            .Build();

    // Measured from completion, the next sweep is always after now, so a leap of the clock, a suspended machine or a
    // long sweep is followed by one sweep and not by all those missed; nor does a sweep overlap the one before it.
    public static void Sweep(ITriggerConfigurator<IJob> trigger, TimeSpan interval) =>
        trigger
            .WithIdentity(SweepJob.Key.Name, SweepJob.Key.Group)
            .ForJob(SweepJob.Key)
            .StartNow()
            .WithSimpleSchedule(schedule => schedule
                .WithInterval(interval)
                .RepeatForever()
                .MeasureIntervalFromCompletion()
                .WithMisfireInstruction(SimpleTriggerMisfireInstruction.IgnoreMisfires));

    // Rounded up to Quartz's 100 ns: fired before its instant, a wake-up would find nothing due.
    private static DateTimeOffset AtOrJustAfter(Instant instant)
    {
        var tick = Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks());
        return (tick < instant ? tick.PlusTicks(1) : tick).ToDateTimeOffset();
    }
}
