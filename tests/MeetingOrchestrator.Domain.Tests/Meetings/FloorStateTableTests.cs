using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Floor;
using MeetingOrchestrator.Domain.Rules;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

/// <summary>Each kind of command on the floor in each state of a meeting and of a debate: the refusal by its code, or none.</summary>
public sealed class FloorStateTableTests
{
    private static readonly (string Name, Scenario Scenario)[] States =
    [
        ("nothing", Scenario.Empty()),
        ("planned", Scenario.Planned()),
        ("convened", Scenario.Convened(FloorSample.Council())),
        ("no item", Scenario.AgendaAdopted(FloorSample.Council())),
        ("debate", FloorSample.Debating().Given(Give.RequestFloor("w", "BY", "4"), Give.RequestFloor("w2", "AZ", "4"))),
        ("speaking", FloorSample.Debating().Given(Give.RequestFloor("w", "BY", "4"), Give.RequestFloor("w2", "AZ", "4"), Give.RequestFloor("s", "AM", "4"), Give.GiveFloor("s"))),
        ("heard", FloorSample.Heard().Given(Give.RequestFloor("w", "BY", "4"), Give.RequestFloor("w2", "AZ", "4"))),
        ("ruled", FloorSample.Heard().Given(Give.RequestFloor("w", "BY", "4"), Give.RequestFloor("w2", "AZ", "4"), Give.Rule("p1"))),
        ("appealed", FloorSample.Appealed().Given(Give.RequestFloor("w", "BY", "4"), Give.RequestFloor("w2", "AZ", "4"))),
        ("moved", FloorSample.Moved(MotionKind.AdjournDebate).Given(Give.RequestFloor("w", "BY", "4"), Give.RequestFloor("w2", "AZ", "4"))),
        ("voting", FloorSample.Debating().Given(Give.RequestFloor("w", "BY", "4"), Give.RequestFloor("w2", "AZ", "4"), Give.OpenDecisionVote("v1", "d1"))),
        ("suspended", FloorSample.Debating().Given(Give.RequestFloor("w", "BY", "4"), Give.RequestFloor("w2", "AZ", "4"), Give.Suspend())),
        ("adjourned", FloorSample.Debating().Given(Give.RequestFloor("w", "BY", "4"), Give.Adjourn())),
    ];

    private const string Early = "meeting.not-planned meeting.wrong-phase meeting.wrong-phase ";

    // In the order of the states; a dash where the command is accepted.
    public static TheoryData<MeetingCommand, string> Table => new()
    {
        { Give.RequestFloor("n", "KZ", "4"), Early + "item.not-open - - - - - - - meeting.wrong-phase meeting.wrong-phase" },
        { Give.Withdraw("w"), "meeting.not-planned floor.unknown-speech floor.unknown-speech floor.unknown-speech - - - - - - - - meeting.wrong-phase" },
        { Give.Swap("w", "w2"), Early + "floor.unknown-speech - - - - - - - - meeting.wrong-phase" },
        { Give.Move("w", SpeakerPlacement.After, "w2"), Early + "floor.unknown-speech - - - - - - - - meeting.wrong-phase" },
        { Give.CloseList(), Early + "item.not-open - - - - - - vote.still-open meeting.wrong-phase meeting.wrong-phase" },
        { Give.ReopenList(), Early + "item.not-open floor.list-open floor.list-open floor.list-open floor.list-open floor.list-open floor.list-open vote.still-open meeting.wrong-phase meeting.wrong-phase" },
        { Give.Limit("4", Duration.FromMinutes(3)), Early + "item.not-open - - - - - - - meeting.wrong-phase meeting.wrong-phase" },
        { Give.Budget("AM", Duration.FromMinutes(3)), Early + "item.not-open floor.no-budget floor.no-budget floor.no-budget floor.no-budget floor.no-budget floor.no-budget floor.no-budget meeting.wrong-phase meeting.wrong-phase" },
        { Give.GiveFloor("w"), Early + "floor.unknown-speech - floor.speech-in-progress order.unsettled floor.speech-interrupted ruling.under-appeal motion.pending vote.still-open meeting.wrong-phase meeting.wrong-phase" },
        { Give.GiveNext(), Early + "floor.nobody-waits - floor.speech-in-progress order.unsettled floor.speech-interrupted ruling.under-appeal motion.pending vote.still-open meeting.wrong-phase meeting.wrong-phase" },
        { Give.Pause("w"), "meeting.not-planned floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.not-speaking floor.not-speaking floor.not-speaking floor.not-speaking floor.not-speaking floor.not-speaking floor.not-speaking meeting.wrong-phase meeting.wrong-phase" },
        { Give.Pause("s"), "meeting.not-planned floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech - floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech" },
        { Give.ResumeSpeech("a1"), "meeting.not-planned floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech order.unsettled - ruling.under-appeal floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech" },
        { Give.Extend("a1", Duration.FromMinutes(1)), "meeting.not-planned floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech - - - floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech" },
        { Give.EndSpeech("w"), "meeting.not-planned floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.not-speaking floor.not-speaking floor.not-speaking floor.not-speaking floor.not-speaking floor.not-speaking floor.not-speaking meeting.wrong-phase meeting.wrong-phase" },
        { Give.Cut("s", "noise"), "meeting.not-planned floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech - floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech floor.unknown-speech" },
        { Give.Summarise("w"), "meeting.not-planned floor.unknown-speech floor.unknown-speech floor.unknown-speech speech.not-ended speech.not-ended speech.not-ended speech.not-ended speech.not-ended speech.not-ended speech.not-ended speech.not-ended speech.not-ended" },
        { Give.Raise("p9", "KZ"), Early + "item.not-open - - - - ruling.under-appeal - - meeting.wrong-phase meeting.wrong-phase" },
        { Give.Rule("p1"), Early + "order.unknown order.unknown order.unknown - ruling.already-given ruling.already-given order.unknown order.unknown meeting.wrong-phase meeting.wrong-phase" },
        { Give.Appeal("p1", "AZ"), Early + "order.unknown order.unknown order.unknown ruling.not-given - ruling.under-appeal order.unknown order.unknown meeting.wrong-phase meeting.wrong-phase" },
        { Give.WithdrawAppeal("p1"), Early + "ruling.not-under-appeal ruling.not-under-appeal ruling.not-under-appeal ruling.not-under-appeal ruling.not-under-appeal - ruling.not-under-appeal ruling.not-under-appeal ruling.not-under-appeal meeting.wrong-phase" },
        { Give.Move("m9", MotionKind.SuspendMeeting, "AM"), Early + "item.not-open - - order.unsettled floor.speech-interrupted ruling.under-appeal - vote.still-open meeting.wrong-phase meeting.wrong-phase" },
        { Give.WithdrawMotion("m1"), "meeting.not-planned motion.unknown motion.unknown motion.unknown motion.unknown motion.unknown motion.unknown motion.unknown motion.unknown - motion.unknown motion.unknown motion.unknown" },
        { Give.Speak("m1", "n", "AM"), "meeting.not-planned motion.unknown motion.unknown motion.unknown motion.unknown motion.unknown motion.unknown motion.unknown motion.unknown - motion.unknown motion.unknown motion.unknown" },
        { Give.OpenMotionVote("f1", "m1"), Early + "item.not-open motion.unknown floor.speech-in-progress motion.unknown motion.unknown motion.unknown - vote.still-open meeting.wrong-phase meeting.wrong-phase" },
        { Give.OpenAppealVote("f1", "p1"), Early + "item.not-open ruling.not-under-appeal floor.speech-in-progress ruling.not-under-appeal ruling.not-under-appeal - ruling.not-under-appeal vote.still-open meeting.wrong-phase meeting.wrong-phase" },
        { Give.CloseItem("4"), Early + "item.not-open - floor.speech-in-progress order.unsettled floor.speech-interrupted ruling.under-appeal motion.pending vote.still-open meeting.wrong-phase meeting.wrong-phase" },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Table))]
    public void Command_is_accepted_or_refused_by_the_state(MeetingCommand command, string expected)
    {
        var found = States.Select(state => state.Scenario.Again().When(command).Verdict.Refusal?.Code ?? "-");
        string.Join(' ', found.Zip(States, (code, state) => $"{state.Name}: {code};"))
            .ShouldBe(string.Join(' ', expected.Split(' ').Zip(States, (code, state) => $"{state.Name}: {code};")));
    }

    [Fact]
    public void Table_names_every_state_and_every_command_of_the_floor()
    {
        Table.ShouldAllBe(row => row.Data.Item2.Split(' ', StringSplitOptions.None).Length == States.Length);
        var given = Table.Select(row => row.Data.Item1.GetType()).ToHashSet();
        typeof(MeetingCommand).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(MeetingCommand)))
            .Where(type => DecidedByTheFloor(type) && !given.Contains(type)).Select(type => type.Name).ShouldBeEmpty();
    }

    // A command of the floor is one that names a speech, a point of order or a motion, or opens and closes the list.
    private static bool DecidedByTheFloor(Type command) => command.GetProperties().Any(property =>
        property.PropertyType == typeof(SpeechKey) || property.PropertyType == typeof(SpeechKey?) || property.PropertyType == typeof(MotionKey));
}
