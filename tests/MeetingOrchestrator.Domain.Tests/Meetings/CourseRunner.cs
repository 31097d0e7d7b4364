using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Tests.Support;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>Runs a random course.</summary>
internal static class CourseRunner
{
    /// <summary>Gives the commands; an exception is a failure of its own: every command in every state has a verdict.</summary>
    public static Scenario Run(this Course course, Action<Scenario, MeetingCommand>? afterEach = null)
    {
        var scenario = course.Start.Scenario.Again();
        var now = course.Start.At;
        var (number, last) = (0, CommandId.Parse("course-0"));
        foreach (var step in course.Steps)
        {
            now += step.Forward;
            for (var attempt = 0; attempt < step.Attempts.Length && (attempt == 0 || scenario.Verdict.Events.IsEmpty); attempt++)
            {
                last = attempt == 0 && step.SameId ? last : CommandId.Parse($"course-{++number}");
                var given = step.Attempts[attempt];
                var command = given with { Id = last, At = now, By = attempt == 0 && step.Actor is { } other ? other : given.By };
                scenario.Exactly(command);
                afterEach?.Invoke(scenario, command);
            }
        }

        return scenario;
    }
}
