using System.Collections.Immutable;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Scenarios;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Samples;

/// <summary>Plays a scenario on the deciders alone; what the service would do by itself is answered at once.</summary>
internal sealed class SampleMeeting
{
    private static readonly Actor Office = new(Capacity.Office);

    private readonly Council _council;
    private readonly Dictionary<PersonKey, PersonReference> _people;
    private readonly List<ObservedReply> _replies = [];
    private int _served;

    public SampleMeeting(CouncilImport import, int number)
    {
        (_council, var people) = import.Complete(person => [.. Enumerable.Repeat((byte)person.Key.Value.Length, 32)]);
        _people = people.ToDictionary(person => person.Key, person => person.Reference);
        Plan = import.Meetings.Single(meeting => meeting.Number == number);
        var at = Plan.Time.Start - Duration.FromDays(60);
        Give(new MeetingCommand.PlanMeeting(import.Key, Plan, import.Rules.Timeline) { Id = CommandId.Parse("plan"), At = at, By = Office });
    }

    public PlannedMeeting Plan { get; }

    public MeetingState State { get; private set; } = MeetingState.Initial;

    /// <summary>Plays every step in order of time, milestones between them as they fall due.</summary>
    public void Play(Scenario scenario)
    {
        foreach (var step in scenario.Steps)
        {
            var at = Plan.Time.Start + step.Offset;
            PassMilestones(at);
            switch (step)
            {
                case ScenarioStep.Act act:
                    Give(act.Make(at, _people), act.Path);
                    break;
                case ScenarioStep.AnswerInvitation answer:
                    _replies.Add(new ObservedReply(answer.Person, answer.Reply, ReplyChannel.Calendar, at));
                    break;
            }
        }
    }

    private void PassMilestones(Instant until)
    {
        var due = State.Lifecycle.Timeline.Where(milestone => milestone.At <= until && !State.Lifecycle.Passed.ContainsKey(milestone.Key));
        foreach (var milestone in due.OrderBy(milestone => milestone.At).ToList())
        {
            Serve(milestone.At, id => new MeetingCommand.PerformMilestone(milestone.Key, _council) { Id = id, At = milestone.At, By = Actor.Service });
        }
    }

    private void Give(MeetingCommand command, string? path = null)
    {
        var verdict = MeetingDecider.Decide(command, State);
        verdict.Refusal.ShouldBeNull($"{path} {command}");
        foreach (var happened in verdict.Events)
        {
            State = MeetingDecider.Evolve(State, new Recorded<MeetingEvent>(happened, command.At, command.Id, command.By));
        }

        foreach (var happened in verdict.Events)
        {
            Answer(happened, command.At);
        }
    }

    private void Answer(MeetingEvent happened, Instant at)
    {
        switch (happened)
        {
            case MeetingEvent.MeetingConvened:
                Serve(at, id => new MeetingCommand.RecordConferenceCreated("conference") { Id = id, At = at, By = Actor.Service });
                break;
            case MeetingEvent.ConferenceCreated:
                Serve(at, id => new MeetingCommand.RecordHardening([]) { Id = id, At = at, By = Actor.Service });
                Serve(at, id => new MeetingCommand.RecordJoinInformation(Language.Russian) { Id = id, At = at, By = Actor.Service });
                Serve(at, id => new MeetingCommand.RecordJoinInformation(Language.English) { Id = id, At = at, By = Actor.Service });
                break;
            case MeetingEvent.CalendarEntryDue due:
                var entry = $"entry-{due.Language}";
                Serve(at, id => new MeetingCommand.RecordCalendarEntry(due.Language, due.Generation, entry, entry) { Id = id, At = at, By = Actor.Service });
                break;
            case MeetingEvent.MessageDue due:
                Serve(at, id => new MeetingCommand.RecordMessageIssued(due.Message, MessageChannel.GraphMail) { Id = id, At = at, By = Actor.Service });
                break;
            case MeetingEvent.RepliesDue:
                Serve(at, id => new MeetingCommand.RecordReplies([.. _replies]) { Id = id, At = at, By = Actor.Service });
                break;
            case MeetingEvent.DocumentsDue due:
                ImmutableArray<MeetingEvent.DocumentIssued> issued =
                    [.. due.Kinds.Select(kind => new MeetingEvent.DocumentIssued(kind, Language.Russian, $"{kind}.docx", new string('0', 64)))];
                Serve(at, id => new MeetingCommand.RecordDocuments(issued) { Id = id, At = at, By = Actor.Service });
                break;
        }
    }

    private void Serve(Instant at, Func<CommandId, MeetingCommand> command) =>
        Give(command(CommandId.Parse($"service:{++_served}:{at.ToUnixTimeSeconds()}")));
}
