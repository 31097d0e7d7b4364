using MeetingOrchestrator.GraphSimulator.Holds;
using MeetingOrchestrator.GraphSimulator.Journal;
using MeetingOrchestrator.GraphSimulator.State;

namespace MeetingOrchestrator.GraphSimulator.Hosting;

/// <summary>Everything that both faces share. One gate orders all decisions, so journal order is the order of effects.</summary>
internal sealed class SimulatedTenant : IDisposable
{
    private SimulatedTenant(SimulatorOptions options, Mailbox mailbox, RequestJournal journal)
    {
        Options = options;
        Mailbox = mailbox;
        Journal = journal;
    }

    public SimulatorOptions Options { get; }

    public Mailbox Mailbox { get; }

    public RequestJournal Journal { get; }

    public HoldList Holds { get; } = new();

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

    public void Dispose()
    {
        Journal.Dispose();
        Mailbox.Dispose();
    }
}
