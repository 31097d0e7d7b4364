using System.Globalization;
using MeetingOrchestrator.Bench.LongSitting;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args switch
{
    ["long-sitting"] => DecidingAlone.Run(100_000),
    ["long-sitting", var events] when int.TryParse(events, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1_000 =>
        DecidingAlone.Run(count),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project bench/MeetingOrchestrator.Bench -- long-sitting [EVENTS, at least 1000; 100000 by default]");
    return 2;
}
