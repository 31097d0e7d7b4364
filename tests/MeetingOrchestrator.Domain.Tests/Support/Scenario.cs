using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Given what happened, when a command is given, then these events or this refusal. Time stands at the scheduled start unless a command says otherwise.</summary>
internal sealed class Scenario
{
    private readonly List<Recorded<MeetingEvent>> _record = [];
    private Verdict<MeetingEvent>? _verdict;
    private int _commands;

    public MeetingState State { get; private set; } = MeetingState.Initial;

    public IReadOnlyList<Recorded<MeetingEvent>> Record => _record;

    public Verdict<MeetingEvent> Verdict => _verdict ?? throw new InvalidOperationException("No command was given.");

    public static Scenario Empty() => new();

    public static Scenario Planned() => Empty().Given(Give.Plan().At(Days(-200)), Give.Agenda(Sample.Agenda));

    public static Scenario Convened(Council? council = null) =>
        Planned().Given(Give.Perform("notice-p45d", council).At(Days(-40)));

    public static Scenario Opened(Council? council = null) => Convened(council).Given(Give.Open());

    /// <summary>Open, with a roll call that found these seats present.</summary>
    public static Scenario RollCalled(Council? council, params string[] present) => Opened(council)
        .Given(Give.StartRollCall())
        .Given([.. Sample.SeatKeys.Select(seat => Give.Call(seat, present.Contains(seat) ? RollCallAnswer.Present : RollCallAnswer.NoAnswer))])
        .Given([.. Sample.SeatKeys.Except(present).Select(seat => Give.Call(seat, RollCallAnswer.NoAnswer))])
        .Given(Give.CompleteRollCall());

    /// <summary>Everybody present, the agenda adopted by consensus, items 1 and 2 closed.</summary>
    public static Scenario AgendaAdopted(Council? council = null) => RollCalled(council, Sample.SeatKeys).Given(
        Give.OpenItem("1"), Give.CloseItem("1"), Give.OpenItem("2"),
        Give.OpenAgendaVote("agenda"), Give.CloseVote("agenda"), Give.Declare("agenda"), Give.CloseItem("2"));

    /// <summary>The conference is hardened, the calendar entries exist and the invitations are due.</summary>
    public static Scenario Invited(Council? council = null) => Convened(council).Given(
        Give.Conference("c1"), Give.Hardening(), Give.JoinInformation(Language.Russian), Give.JoinInformation(Language.English),
        Give.Entry(Language.Russian, "e1"), Give.Entry(Language.English, "e2"));

    /// <summary>Everybody was invited and the invitations went out, 30 days ahead.</summary>
    public static Scenario Told(Council? council = null)
    {
        var scenario = Invited(council);
        return scenario.Given([.. scenario.Due().Select(due => Give.Issued(due.Value).At(Days(-30)))]);
    }

    /// <summary>Item 4 open, with draft d1 approved in both languages.</summary>
    public static Scenario Deciding(Council? council = null) => AgendaAdopted(council).Given(
        Give.OpenItem("4"), Give.Decision("d1"), Give.Approve("d1", Language.Russian), Give.Approve("d1", Language.English));

    /// <summary>The same once more, to go on from differently.</summary>
    public Scenario Again()
    {
        var again = new Scenario { State = State, _commands = _commands };
        again._record.AddRange(_record);
        return again;
    }

    /// <summary>The messages that wait to be sent.</summary>
    public IReadOnlyList<MessageKey> Due() =>
        [.. State.Invitations.Messages.Values.Where(message => message.Progress == MessageProgress.Due).Select(message => message.Key)];

    /// <summary>The conference is brought to this revision, then each calendar entry of this generation.</summary>
    public Scenario BroughtTo(int revision, int generation = 1) => Given(
        Give.Updated(revision).At(Days(-20)),
        Give.EntryUpdated(Language.Russian, generation, revision).At(Days(-20)), Give.EntryUpdated(Language.English, generation, revision).At(Days(-20)));

    public static Instant Days(int days) => Sample.Time.Start + Duration.FromDays(days);

    public Scenario Given(params IEnumerable<MeetingCommand> commands)
    {
        foreach (var command in commands)
        {
            When(command);
            if (Verdict.IsRefused)
            {
                throw new InvalidOperationException($"What the scenario starts from was refused: {command}, {Verdict.Refusal}");
            }
        }

        return this;
    }

    public Scenario When(MeetingCommand command)
    {
        _commands++;
        var given = command with
        {
            Id = CommandId.Parse(_commands.ToString(CultureInfo.InvariantCulture)),
            At = command.At == default ? Sample.Time.Start : command.At,
        };
        return Exactly(given);
    }

    /// <summary>As <see cref="When"/>, with the command's own id and time.</summary>
    public Scenario Exactly(MeetingCommand command)
    {
        _verdict = MeetingDecider.Decide(command, State);
        foreach (var happened in _verdict.Events)
        {
            var recorded = new Recorded<MeetingEvent>(happened, command.At, command.Id, command.By);
            _record.Add(recorded);
            State = MeetingDecider.Evolve(State, recorded);
        }

        return this;
    }

    public Scenario Then(params MeetingEvent[] events)
    {
        Verdict.Refusal.ShouldBeNull();
        Canonical.Of(Verdict.Events).ShouldBe(Canonical.Of(events));
        return this;
    }

    public Scenario ThenNothing() => Then();

    public Scenario ThenRefused(string code, params object[] arguments)
    {
        Verdict.IsRefused.ShouldBeTrue($"accepted with {Canonical.Of(Verdict.Events)}");
        Verdict.Refusal.Code.ShouldBe(code);
        if (arguments.Length > 0)
        {
            Canonical.Of(Verdict.Refusal.Arguments.ToImmutableArray()).ShouldBe(Canonical.Of(arguments));
        }

        return this;
    }
}
