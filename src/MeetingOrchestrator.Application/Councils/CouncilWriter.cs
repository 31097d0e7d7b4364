using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Councils;

/// <summary>
/// Writes a council and its meetings in one commit, beside the meetings' sessions: the key (stream, sequence) decides who was first, and
/// whoever lost decides again on what is stored by then.
/// </summary>
internal sealed class CouncilWriter(IJournal journal, IPeople people, EffectComposer composer, CommitSignals signals)
{
    /// <summary>Decides, and stores unless the decision is a refusal or nothing is to be stored.</summary>
    /// <param name="council">The council.</param>
    /// <param name="act">The act. A request that was carried out is done; one of another body under its key is refused.</param>
    /// <param name="named">People to be saved with the council.</param>
    /// <param name="decide">The decisions; asked again after a lost race, so it must change nothing but the transaction.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="IOException">The store could not be written; nothing was done.</exception>
    public async Task<ScheduleResult> WriteAsync(
        CouncilKey council,
        OfficeAct act,
        IReadOnlyList<Person> named,
        Func<CouncilTransaction, Task<ScheduleResult>> decide,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            var transaction = new CouncilTransaction(
                journal, composer, council, await CouncilHead.LoadAsync(journal, council, cancellationToken));
            if (Known(transaction.Council, council, act) is { } known)
            {
                return known;
            }

            var result = await decide(transaction);
            if (act.DryRun || result.Refusal is not null)
            {
                return result;
            }

            // Before the commit: an event that names somebody must never be there without them.
            await people.SaveAsync(named, cancellationToken);
            if (await journal.CommitAsync(transaction.Commits, cancellationToken) == CommitResult.Stored)
            {
                foreach (var rows in transaction.Rows)
                {
                    await signals.StoredAsync(rows, cancellationToken);
                }

                return result;
            }
        }
    }

    private static ScheduleResult? Known(CouncilHead head, CouncilKey council, OfficeAct act) =>
        CommandId.TryParse(act.Source, out var source) && head.State.HandledRequests.Find(source) is not null
            ? head.State.HandledRequests.Fault(source) is { } other ? ScheduleResult.Refused(other) : ScheduleResult.Done()
        : act.Expected?.Holds(StreamName.Of(council), head.Last) == false ? ScheduleResult.Refused(new RequestRefusal.Stale())
        : null;
}
