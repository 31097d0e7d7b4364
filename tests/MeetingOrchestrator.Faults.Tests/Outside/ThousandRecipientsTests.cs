using System.Globalization;
using System.Text.Json.Nodes;
using MeetingOrchestrator.Faults.Tests.Matrix;

namespace MeetingOrchestrator.Faults.Tests.Outside;

/// <summary>A thousand people in two languages, under the limits of the mailbox, with a provider that fails now and then.</summary>
public sealed class ThousandRecipientsTests(ITestOutputHelper output)
{
    private const int Recipients = 1000;
    private const int MailsAMinute = 30;

    /// <summary>How much longer than the limits demand it may take, by the virtual clock.</summary>
    private const double Tolerance = 1.05;

    [Fact]
    public async Task Everybody_is_written_to_once_in_hardly_more_time_than_the_limits_demand()
    {
        await using var repetition = await Repetition.BeginAsync(
            "crowd", "--fault-rate", "0.05", "--faults", "throttled:2,unavailable,gatewayTimeoutAfterCommit", "--fault-seed", Repetition.Text(Repetition.Seed));
        var run = repetition.Lane.Begin();
        await run.LiveAsync(repetition.Limit, same => same with { Recipients = Recipients });

        var balance = await run.BalanceAsync(repetition.Limit);
        balance.Faults.ShouldBeEmpty();
        balance.Drafts.ShouldBe(0);
        var world = await repetition.WorldAsync();
        var sent = world["messages"]!.AsArray().OfType<JsonNode>().Where(mail => !mail["isDraft"]!.GetValue<bool>()).ToList();
        sent.Select(To).Distinct().Count().ShouldBe(Recipients, "nobody is lost");
        sent.Count.ShouldBe(Recipients, "nobody is written to twice");
        var fired = world["faults"]!["total"]!.GetValue<int>();
        fired.ShouldBeGreaterThan(Recipients / 20, "the faults did not fire");

        var times = sent.Select(mail => DateTimeOffset.Parse(mail["sentDateTime"]!.GetValue<string>(), CultureInfo.InvariantCulture)).Order().ToList();
        var took = times[^1] - times[0];
        // As many as a minute takes go at once; each later one has to wait until the minute of the one before it by as many is over.
        var bound = TimeSpan.FromMinutes((Recipients - 1) / MailsAMinute);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Recipients} recipients, {fired} faults: {took.TotalSeconds:F0} s by the virtual clock; the limits demand {bound.TotalSeconds:F0} s; ratio {took / bound:F3}; 0 lost, 0 twice"));
        took.ShouldBeLessThanOrEqualTo(bound * Tolerance);
    }

    private static string To(JsonNode mail) => mail["toRecipients"]![0]!["emailAddress"]!["address"]!.GetValue<string>();
}
