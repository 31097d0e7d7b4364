using System.Collections.Immutable;
using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;
using NodaTime;

namespace MeetingOrchestrator.Application.Councils;

/// <summary>Registers a council with its schedule: the council and every meeting, in one commit, or nothing.</summary>
public interface ICouncilRegistration
{
    /// <summary>Registers. The same registration again changes nothing.</summary>
    /// <exception cref="IOException">The store could not be written; nothing was registered.</exception>
    Task<RegistrationResult> RegisterAsync(RegistrationRequest registration, CancellationToken cancellationToken);
}

/// <summary>What is registered.</summary>
/// <param name="Source">Identifies the source, e.g. the digest of the imported file; the same source again is the same intent.</param>
/// <param name="At">When.</param>
/// <param name="Council">The council.</param>
/// <param name="People">Its people.</param>
/// <param name="Meetings">Its schedule.</param>
public sealed record RegistrationRequest(
    string Source, Instant At, Council Council, IReadOnlyList<Person> People, ImmutableArray<PlannedMeeting> Meetings);

/// <summary>What became of a registration.</summary>
/// <param name="Refusal">Why nothing was registered; null when it was.</param>
/// <param name="Meeting">The meeting the refusal is about; null when it is about the council.</param>
public sealed record RegistrationResult(Refusal? Refusal, MeetingId? Meeting = null);

/// <inheritdoc/>
internal sealed class CouncilRegistration(
    IJournal journal, IPeople people, EffectComposer composer, CommitSignals signals) : ICouncilRegistration
{
    private static readonly Actor Office = new(Capacity.Office);

    public async Task<RegistrationResult> RegisterAsync(RegistrationRequest registration, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (commits, rows, result) = await DecideAsync(registration, cancellationToken);
            if (result.Refusal is not null)
            {
                return result;
            }

            await people.SaveAsync(registration.People, cancellationToken);
            if (await journal.CommitAsync(commits, cancellationToken) == CommitResult.Stored)
            {
                foreach (var row in rows)
                {
                    await signals.StoredAsync(row, cancellationToken);
                }

                return result;
            }
        }
    }

    private async Task<(List<Commit> Commits, List<EffectRows> Rows, RegistrationResult Result)> DecideAsync(
        RegistrationRequest registration, CancellationToken cancellationToken)
    {
        var commits = new List<Commit>();
        var rows = new List<EffectRows>();
        var (council, refusal) = await DecideCouncilAsync(registration, cancellationToken);
        if (refusal is not null)
        {
            return (commits, rows, new RegistrationResult(refusal));
        }

        commits.Add(council);
        foreach (var plan in registration.Meetings)
        {
            var command = new MeetingCommand.PlanMeeting(registration.Council.Key, plan, registration.Council.Rules.Timeline)
            {
                Id = CauseId.Of(registration.Source, plan.Meeting.Value),
                At = registration.At,
                By = Office,
            };
            var head = await MeetingHead.LoadAsync(journal, StreamName.Of(plan.Meeting), cancellationToken);
            var batch = new CommandBatch(plan.Meeting, head);
            if (batch.Decide(new PendingCommand(command, null, null)) is { } refused)
            {
                return ([], [], new RegistrationResult(refused, plan.Meeting));
            }

            var composed = await composer.ComposeAsync(plan.Meeting, batch.Intents, batch.Head.State, cancellationToken);
            commits.Add(batch.ToCommit(composed));
            rows.Add(composed);
        }

        return (commits.FindAll(commit => commit.Entries.Count > 0), rows, new RegistrationResult(null));
    }

    private async Task<(Commit Commit, Refusal? Refusal)> DecideCouncilAsync(RegistrationRequest registration, CancellationToken cancellationToken)
    {
        var stream = StreamName.Of(registration.Council.Key);
        var head = await CouncilHead.LoadAsync(journal, registration.Council.Key, cancellationToken);
        var entries = new List<JournalEntry>();
        CouncilCommand[] commands =
        [
            new CouncilCommand.RegisterCouncil(registration.Council)
            {
                Id = CommandId.Parse($"{registration.Source}:council"), At = registration.At, By = Office,
            },
            new CouncilCommand.AdoptSchedule(registration.Meetings)
            {
                Id = CommandId.Parse($"{registration.Source}:schedule"), At = registration.At, By = Office,
            },
        ];
        foreach (var command in commands)
        {
            var verdict = CouncilDecider.Decide(command, head.State);
            if (verdict.IsRefused)
            {
                return (new Commit { Stream = stream, Entries = [] }, verdict.Refusal);
            }

            foreach (var happened in verdict.Events)
            {
                var recorded = new Recorded<CouncilEvent>(happened, command.At, command.Id, command.By);
                var entry = Chain.SealNext(stream.Value, head.Last, EventCodec<CouncilEvent>.Encode(recorded));
                entries.Add(new JournalEntry(entry, EventCodec<CouncilEvent>.NameOf(happened), command.At));
                head = new CouncilHead(CouncilDecider.Evolve(head.State, recorded), entry);
            }
        }

        return (new Commit { Stream = stream, Entries = entries }, null);
    }
}
