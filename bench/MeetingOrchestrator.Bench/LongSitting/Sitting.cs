using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Bench.LongSitting;

/// <summary>The commands of a sitting that never ends: what leads to the debate, and rounds of speeches and a vote by name.</summary>
internal sealed class Sitting
{
    private static readonly Actor Office = new(Capacity.Office);
    private static readonly Actor Chair = new(Capacity.PresidingOfficer);
    private static readonly Actor Secretary = new(Capacity.Secretary);

    private static readonly MeetingTime Time =
        MeetingTime.Resolve(new LocalDateTime(2021, 2, 18, 11, 0), "Europe/Moscow", Duration.FromHours(3)).Time!;

    private static readonly ImmutableArray<MilestoneRule> Milestones = [new(MilestoneKind.Notice, Anchor.BeforeStart, Period.FromDays(45))];

    private int _commands;

    /// <summary>Up to the item under which the rounds are held.</summary>
    public IEnumerable<MeetingCommand> Beginning()
    {
        var plan = new PlannedMeeting(
            MeetingId.Parse("big-council-1"), 1, Time, DateCertainty.Fixed, DateCertainty.Fixed, MeetingFormat.Videoconference,
            BigCouncil.Members[0], BigCouncil.Text("videoconference"));
        var notice = MilestoneKey.Parse("notice-p45d");
        yield return new PlanMeeting(CouncilKey.Parse("big-council"), plan, Milestones) { Id = Next(), At = Before(50), By = Office };
        yield return new PerformMilestone(notice, BigCouncil.Council(Milestones)) { Id = Next(), At = Before(45), By = Actor.Service };
        yield return new DraftAgenda([Item("1", ItemPurpose.AgendaAdoption), Item("2", ItemPurpose.Exchange)]) { Id = Next(), At = Before(1), By = Office };
        yield return new OpenMeeting(BigCouncil.Person(BigCouncil.Members[0])) { Id = Next(), At = Time.Start, By = Chair };
        yield return new StartRollCall { Id = Next(), At = Time.Start, By = Chair };
        foreach (var seat in BigCouncil.Seats)
        {
            yield return new CallSeat(seat, RollCallAnswer.Present) { Id = Next(), At = Time.Start, By = Secretary };
        }

        yield return new CompleteRollCall { Id = Next(), At = Time.Start, By = Chair };
        yield return new OpenItem(ItemKey.Parse("1")) { Id = Next(), At = Time.Start, By = Chair };
        foreach (var command in Vote(VoteKey.Parse("agenda"), ItemKey.Parse("1"), new VoteSubject.Agenda()))
        {
            yield return command;
        }

        yield return new CloseItem(ItemKey.Parse("1")) { Id = Next(), At = Time.Start, By = Chair };
        yield return new OpenItem(ItemKey.Parse("2")) { Id = Next(), At = Time.Start, By = Chair };
    }

    /// <summary>One round: five speeches, and a vote of twenty members.</summary>
    public IEnumerable<MeetingCommand> Round(int number)
    {
        var item = ItemKey.Parse("2");
        for (var i = 0; i < 5; i++)
        {
            var seat = BigCouncil.Members[(number + i) % BigCouncil.Members.Length];
            var speech = SpeechKey.Parse($"s{number}-{i}");
            yield return new RequestFloor(speech, SpeechKind.Statement, seat, BigCouncil.Person(seat), item) { Id = Next(), At = Time.Start, By = new(Capacity.Delegate, seat) };
            yield return new GiveFloor(speech) { Id = Next(), At = Time.Start, By = Chair };
            yield return new EndSpeech(speech) { Id = Next(), At = Time.Start, By = Chair };
        }

        foreach (var command in Vote(VoteKey.Parse($"v{number}"), item, new VoteSubject.Proposal()))
        {
            yield return command;
        }
    }

    private IEnumerable<MeetingCommand> Vote(VoteKey vote, ItemKey item, VoteSubject subject)
    {
        yield return new OpenVote(vote, item, subject, BigCouncil.Text("question")) { Id = Next(), At = Time.Start, By = Chair };
        foreach (var seat in BigCouncil.Members)
        {
            yield return new CastBallot(vote, seat, Choice.InFavour) { Id = Next(), At = Time.Start, By = new(Capacity.Delegate, seat) };
        }

        yield return new CloseVote(vote) { Id = Next(), At = Time.Start, By = Chair };
        yield return new DeclareOutcome(vote) { Id = Next(), At = Time.Start, By = Chair };
    }

    private CommandId Next() => CommandId.Parse($"bench:{++_commands}");

    private static Instant Before(int days) => Time.Start - Duration.FromDays(days);

    private static AgendaItem Item(string key, ItemPurpose purpose) => new(ItemKey.Parse(key), BigCouncil.Text(key), purpose, null, Duration.FromMinutes(10));
}
