using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Scenarios;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Web.Replay;

/// <summary>A step that the service refused: the scenario does not fit the calendar or the rules.</summary>
internal sealed class ScenarioException(ScenarioStep.Act step, Refusal refusal) : Exception($"{step.Path}: {refusal.Code}")
{
    public ScenarioStep.Act Step { get; } = step;

    public Refusal Refusal { get; } = refusal;
}

/// <summary>
/// Plays the steps of a scenario when the virtual clock reaches them. Each step has a fixed command id, so steps that a killed replay had
/// played already change nothing when they are played again.
/// </summary>
internal sealed class ScenarioPlayer(
    Scenario scenario,
    PlannedMeeting meeting,
    IReadOnlyDictionary<PersonKey, PersonData> people,
    IReadOnlyDictionary<PersonKey, PersonReference> references,
    IMeetings meetings,
    OutsideWorld world)
{
    private int _next;

    /// <summary>When the next step is played; null after the last.</summary>
    public Instant? Next => _next < scenario.Steps.Length ? At(scenario.Steps[_next]) : null;

    /// <summary>Passes over steps before an instant: an earlier run played them, and waited for all that followed from them.</summary>
    public void SkipBefore(Instant instant)
    {
        while (Next < instant)
        {
            _next++;
        }
    }

    /// <summary>Plays the next step.</summary>
    /// <exception cref="ScenarioException">The service refused it.</exception>
    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        var step = scenario.Steps[_next];
        switch (step)
        {
            case ScenarioStep.Act act:
                var receipt = await meetings.ExecuteAsync(meeting.Meeting, act.Make(At(act), references), cancellationToken);
                if (receipt.Refusal is { } refusal)
                {
                    throw new ScenarioException(act, refusal);
                }

                break;
            case ScenarioStep.AnswerInvitation answer:
                await world.ReplyAsync(people[answer.Person], answer.Reply, cancellationToken);
                break;
            case ScenarioStep.Connect connect:
                await world.ConnectAsync(meeting.Meeting, meeting.Time.Start, connect.Sessions, people, cancellationToken);
                break;
        }

        _next++;
    }

    private Instant At(ScenarioStep step) => meeting.Time.Start + step.Offset;
}
