using MeetingOrchestrator.GraphSimulator.Access;
using MeetingOrchestrator.GraphSimulator.Faults;
using MeetingOrchestrator.GraphSimulator.Holds;
using MeetingOrchestrator.GraphSimulator.Journal;
using MeetingOrchestrator.GraphSimulator.Limits;
using MeetingOrchestrator.GraphSimulator.State;
using MeetingOrchestrator.GraphSimulator.Subscriptions;

namespace MeetingOrchestrator.GraphSimulator.Hosting;

/// <summary>Everything that both faces share. One gate orders all decisions, so journal order is the order of effects.</summary>
internal sealed class SimulatedTenant : IAsyncDisposable
{
    private SimulatedTenant(SimulatorOptions options, Mailbox mailbox, RequestJournal journal)
    {
        Options = options;
        Mailbox = mailbox;
        Journal = journal;
        Access = AccessState.Of(options);
        Limits = new RateLimits(options.Limits);
        OutlookCalls = new OutlookCalls(options.Limits.ConcurrentOutlookCalls);
        mailbox.Changed = new Watchers(options, mailbox, Notifier).Tell;
        Faults.Random = options.RandomFaults?.Read();
    }

    public SimulatorOptions Options { get; }

    public Mailbox Mailbox { get; }

    public RequestJournal Journal { get; }

    public HoldList Holds { get; } = new();

    public Notifier Notifier { get; } = new();

    public FaultList Faults { get; } = new();

    public RateLimits Limits { get; }

    public OutlookCalls OutlookCalls { get; }

    /// <summary>Replaced as a whole, under the gate.</summary>
    public AccessState Access { get; set; }

    public Lock Gate { get; } = new();

    public static SimulatedTenant Open(SimulatorOptions options)
    {
        var mailbox = Mailbox.Open(options.StatePath);
        try
        {
            return new SimulatedTenant(options, mailbox, RequestJournal.Open(options.JournalPath));
        }
        catch
        {
            mailbox.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Notifier.DisposeAsync();
        Journal.Dispose();
        Mailbox.Dispose();
    }
}
