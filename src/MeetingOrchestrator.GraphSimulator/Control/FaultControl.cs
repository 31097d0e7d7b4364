using System.Globalization;
using System.Text.RegularExpressions;
using MeetingOrchestrator.GraphSimulator.Faults;
using MeetingOrchestrator.GraphSimulator.Hosting;

namespace MeetingOrchestrator.GraphSimulator.Control;

/// <summary>Switches faults on and off. Callers hold the tenant's gate.</summary>
internal static class FaultControl
{
    public static ControlAnswer Add(SimulatedTenant tenant, PostFault request)
    {
        var match = request.Match ?? new FaultMatch();
        if (match.Skip < 0 || match.Times < 0)
            return ControlAnswer.Error(400, "'skip' and 'times' must not be negative.");
        try
        {
            var fault = Fault.Parse(request.RetryAfter is null ? request.Fault : $"{request.Fault}:{request.RetryAfter}");
            var pattern = match.PathPattern is null ? null : new Regex(match.PathPattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return new ControlAnswer(
                201, tenant.Faults.Add(fault, match.Method, match.PathTemplate, pattern, match.Skip, match.Times).Describe());
        }
        catch (ArgumentException exception)
        {
            return ControlAnswer.Error(400, exception.Message);
        }
    }

    public static ControlAnswer SetRandom(SimulatedTenant tenant, PostRandomFaults request)
    {
        try
        {
            var options = new RandomFaultOptions { Seed = request.Seed, Rate = request.Rate, Faults = request.Faults ?? RandomFaultOptions.Survivable };
            tenant.Faults.Random = options.Read();
            return new ControlAnswer(201, tenant.Faults.Random.Describe());
        }
        catch (ArgumentException exception)
        {
            return ControlAnswer.Error(400, exception.Message);
        }
    }

    public static ControlAnswer Clear(SimulatedTenant tenant)
    {
        tenant.Faults.Clear();
        return ControlAnswer.Done;
    }

    public static ControlAnswer Remove(SimulatedTenant tenant, string id) =>
        int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && tenant.Faults.Remove(number)
            ? ControlAnswer.Done
            : ControlAnswer.Error(404, $"There is no fault '{id}'.");
}
