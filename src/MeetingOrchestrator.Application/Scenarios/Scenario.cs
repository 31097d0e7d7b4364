using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Application.Scenarios;

/// <summary>A script of what people do before, at and after one meeting; a replay plays it through the real use cases.</summary>
/// <param name="Meeting">The number of the meeting.</param>
/// <param name="Steps">What is done, in order of time; steps of the same time keep the order of the file.</param>
public sealed record Scenario(int Meeting, ImmutableArray<ScenarioStep> Steps);

/// <summary>One thing that somebody does.</summary>
public abstract record ScenarioStep
{
    private ScenarioStep(Duration offset) => Offset = offset;

    /// <summary>When, counted from the scheduled start of the meeting; negative before it.</summary>
    public Duration Offset { get; }

    /// <summary>A command given to the service.</summary>
    /// <param name="Offset">When.</param>
    /// <param name="Name">The command's name in kebab case, for progress and errors.</param>
    /// <param name="Path">JSON path of the step in the scenario file, for errors.</param>
    /// <param name="Make">
    /// Makes the command as of an instant. The script names people by key; the references, which need the salts of the store, are given
    /// by whoever plays it, for every person of the council.
    /// </param>
    public sealed record Act(
        Duration Offset, string Name, string Path, Func<Instant, IReadOnlyDictionary<PersonKey, PersonReference>, MeetingCommand> Make)
        : ScenarioStep(Offset);

    /// <summary>Somebody invited answers the calendar entry, in their own calendar.</summary>
    public sealed record AnswerInvitation(Duration Offset, PersonKey Person, Reply Reply) : ScenarioStep(Offset);

    /// <summary>The conference provider learns who was connected.</summary>
    public sealed record Connect(Duration Offset, ImmutableArray<ConferenceSession> Sessions) : ScenarioStep(Offset);
}

/// <summary>One session of the conference as the provider reports it.</summary>
public sealed record ConferenceSession(Duration Start, Duration End, ImmutableArray<Connection> Connections);

/// <summary>Somebody's connection. A guest shows a display name alone.</summary>
/// <param name="Person">The person, whose verified address the provider knows; null for a guest.</param>
/// <param name="DisplayName">The name shown; null takes the person's.</param>
/// <param name="Intervals">Stretches, as offsets from the scheduled start.</param>
public sealed record Connection(PersonKey? Person, string? DisplayName, ImmutableArray<(Duration Join, Duration Leave)> Intervals);
