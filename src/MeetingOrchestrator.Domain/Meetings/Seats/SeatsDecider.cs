using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Seats;

/// <summary>Lets the people of a delegation hold its seat in turn. The vote is the seat's, whoever sits in it.</summary>
internal static class SeatsDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        TakeSeat take => Ready(take.Seat, state) is { } refusal ? refusal : Take(take, state),
        HandOverSeat hand => Ready(hand.Seat, state) is { } refusal ? refusal : HandOver(hand, state),
        LeaveSeat leave => Ready(leave.Seat, state) is { } refusal ? refusal
            : SeatHolders.Current(state, leave.Seat) is { } held ? Verdict<MeetingEvent>.Accept(new SeatVacated(leave.Seat, held.Person))
            : new SeatsRefusal.NotHeld(leave.Seat),
        SubmitCredentials or AcceptCredentials or QuestionCredentials => CredentialsDecider.Decide(command, state),
        _ => throw new UnreachableException(),
    };

    public static SeatsState Evolve(SeatsState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        SeatTaken taken => With(state, taken.Seat, Ended(state, taken.Seat, recorded).Add(new(taken.Holder, taken.Role, recorded.At, null))),
        SeatHandedOver handed => With(state, handed.Seat, Ended(state, handed.Seat, recorded).Add(new(handed.To, handed.Role, recorded.At, null))),
        SeatVacated vacated => With(state, vacated.Seat, Ended(state, vacated.Seat, recorded)),
        _ => CredentialsDecider.Evolve(state, recorded),
    };

    // Delegations gather before the opening, and the minutes ask who sat there until the end, not after.
    private static Refusal? Ready(SeatKey seat, MeetingState state) =>
        Require.Phase(state, MeetingPhase.Convened, MeetingPhase.Open, MeetingPhase.Suspended) ?? Require.Seat(state, seat);

    private static Verdict<MeetingEvent> Take(TakeSeat command, MeetingState state)
    {
        var held = SeatHolders.Current(state, command.Seat);
        return SeatHolders.Fault(state, command.Seat, command.Person) is { } fault ? fault
            : held is null ? Verdict<MeetingEvent>.Accept(new SeatTaken(command.Seat, Reference(state, command.Person), Role(state, command.Person)))
            : held.Person.Person == command.Person ? Verdict<MeetingEvent>.Accept()
            : new SeatsRefusal.Held(command.Seat, held.Person.Person);
    }

    private static Verdict<MeetingEvent> HandOver(HandOverSeat command, MeetingState state) =>
        SeatHolders.Current(state, command.Seat) is not { } held ? new SeatsRefusal.NotHeld(command.Seat)
        : SeatHolders.Fault(state, command.Seat, command.To) is { } fault ? fault
        : held.Person.Person == command.To ? Verdict<MeetingEvent>.Accept()
        : Verdict<MeetingEvent>.Accept(
            new SeatHandedOver(command.Seat, held.Person, Reference(state, command.To), Role(state, command.To)));

    private static PersonReference Reference(MeetingState state, PersonKey person) => Participants.Find(state, person)!.Person;

    private static Councils.DelegateRole Role(MeetingState state, PersonKey person) => Participants.Find(state, person)!.Role;

    private static ImmutableList<SeatTenure> Ended(SeatsState state, SeatKey seat, Recorded<MeetingEvent> recorded) =>
        state.TenuresOf(seat) is [.., { To: null } held] tenures
            ? tenures.SetItem(tenures.Count - 1, held with { To = recorded.At })
            : state.TenuresOf(seat);

    private static SeatsState With(SeatsState state, SeatKey seat, ImmutableList<SeatTenure> tenures) =>
        state with { Tenures = state.Tenures.SetItem(seat, tenures) };
}
