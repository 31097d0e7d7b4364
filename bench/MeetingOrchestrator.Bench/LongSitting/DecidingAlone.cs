using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Bench.LongSitting;

/// <summary>
/// What a command costs at the end of a meeting of many events, against the start: decide, evolve, encode and chain, without a disk,
/// whose own time would hide a growth.
/// </summary>
internal static class DecidingAlone
{
    /// <summary>Rounds in a block; the cost of a block is what is compared, so that a collection of garbage does not decide.</summary>
    private const int Block = 20;

    private const double Bound = 1.2;

    public static int Run(int events)
    {
        // The first passes let the runtime compile everything as well as it will: a slow start would flatter the end.
        Measure(events);
        Measure(events);
        var costs = Measure(events);
        var start = Median(costs.Take(costs.Count / 10));
        var end = Median(costs.Skip(costs.Count - (costs.Count / 10)));
        var ratio = end / start;
        Console.WriteLine($"{events} events; a command takes {start:0.00} us over the first tenth, {end:0.00} us over the last; ratio {ratio:0.000}, bound {Bound}");
        return ratio <= Bound ? 0 : 1;
    }

    private static List<double> Measure(int events)
    {
        var sitting = new Sitting();
        var state = MeetingState.Initial;
        Entry? last = null;
        var count = 0;
        foreach (var command in sitting.Beginning())
        {
            Give(command);
        }

        var costs = new List<double>();
        for (var round = 0; count < events;)
        {
            // Made before the clock runs: what is measured is the meeting, not the making of commands.
            var commands = Enumerable.Range(round, Block).SelectMany(sitting.Round).ToList();
            round += Block;
            var begun = TimeProvider.System.GetTimestamp();
            commands.ForEach(Give);
            costs.Add(TimeProvider.System.GetElapsedTime(begun).TotalMicroseconds / commands.Count);
        }

        return costs;

        void Give(MeetingCommand command)
        {
            var verdict = MeetingDecider.Decide(command, state);
            if (verdict.IsRefused || verdict.Events.IsEmpty)
            {
                throw new InvalidOperationException($"{command.GetType().Name} was refused: {verdict.Refusal?.Code}");
            }

            foreach (var happened in verdict.Events)
            {
                var recorded = new Recorded<MeetingEvent>(happened, command.At, command.Id, command.By);
                last = Chain.SealNext("meeting:big-council-1", last, EventCodec<MeetingEvent>.Encode(recorded));
                state = MeetingDecider.Evolve(state, recorded);
                count++;
            }
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
