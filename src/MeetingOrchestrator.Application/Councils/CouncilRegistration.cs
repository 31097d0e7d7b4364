using System.Collections.Immutable;
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
/// <param name="DryRun">Everything is decided and nothing is stored: the answer says what would be done.</param>
public sealed record RegistrationRequest(
    string Source, Instant At, Council Council, IReadOnlyList<Person> People, ImmutableArray<PlannedMeeting> Meetings, bool DryRun = false);

/// <summary>What became of a registration.</summary>
/// <param name="Refusal">Why nothing was registered; null when it was.</param>
/// <param name="Meeting">The meeting the refusal is about; null when it is about the council.</param>
public sealed record RegistrationResult(Refusal? Refusal, MeetingId? Meeting = null)
{
    /// <summary>Every meeting of the schedule, as planned; empty when refused.</summary>
    public ImmutableArray<MeetingChange> Changes { get; init; } = [];
}

/// <inheritdoc/>
internal sealed class CouncilRegistration(CouncilWriter writer) : ICouncilRegistration
{
    private static readonly Actor Office = new(Capacity.Office);

    public async Task<RegistrationResult> RegisterAsync(RegistrationRequest registration, CancellationToken cancellationToken)
    {
        var result = await writer.WriteAsync(
            registration.Council.Key,
            new OfficeAct(registration.Source, registration.At, DryRun: registration.DryRun),
            registration.People,
            transaction => DecideAsync(registration, transaction, cancellationToken),
            cancellationToken);
        MeetingId? meeting = result.Meeting is { } number ? registration.Meetings.First(plan => plan.Number == number).Meeting : null;
        return new RegistrationResult(result.Refusal, meeting) { Changes = result.Changes };
    }

    private static async Task<ScheduleResult> DecideAsync(
        RegistrationRequest registration, CouncilTransaction transaction, CancellationToken cancellationToken)
    {
        // The same data again yield no events by themselves. By their source alone, data that were replaced could never come back.
        var after = transaction.Council.Last?.Sequence ?? Chain.FirstSequence - 1;
        var register = new CouncilCommand.RegisterCouncil(registration.Council)
        {
            Id = CauseId.Of(registration.Source, $"council-{after}"),
            At = registration.At,
            By = Office,
        };
        var adopt = new CouncilCommand.AdoptSchedule(registration.Meetings)
        {
            Id = CauseId.Of(registration.Source, $"schedule-{after}"),
            At = registration.At,
            By = Office,
        };
        if ((transaction.Decide(register) ?? transaction.Decide(adopt)) is { } refused)
        {
            return ScheduleResult.Refused(refused);
        }

        var changes = ImmutableArray.CreateBuilder<MeetingChange>(registration.Meetings.Length);
        foreach (var plan in registration.Meetings)
        {
            var command = new MeetingCommand.PlanMeeting(registration.Council.Key, plan, registration.Council.Rules.Timeline)
            {
                Id = CauseId.Of(registration.Source, plan.Meeting.Value),
                At = registration.At,
                By = Office,
            };
            var stored = await transaction.LoadAsync(plan.Meeting, cancellationToken);
            var (state, refusal) = await transaction.DecideAsync(plan.Meeting, stored, command, null, cancellationToken);
            if (refusal is not null)
            {
                return ScheduleResult.Refused(refusal, plan.Number);
            }

            changes.Add(new MeetingChange(plan.Meeting, plan.Number, MeetingAct.Planned, null, plan, state.Lifecycle.Phase));
        }

        return ScheduleResult.Done(changes.ToImmutable());
    }
}
