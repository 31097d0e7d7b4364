using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Domain.Meetings;

public abstract partial record MeetingCommand
{
    /// <summary>Somebody of the delegation takes its seat, which is free; the same person again yields no events.</summary>
    public sealed record TakeSeat(SeatKey Seat, PersonKey Person) : MeetingCommand;

    /// <summary>Whoever holds the seat leaves it to somebody else of the delegation.</summary>
    public sealed record HandOverSeat(SeatKey Seat, PersonKey To) : MeetingCommand;

    /// <summary>Whoever holds the seat leaves it, and nobody holds it for now.</summary>
    public sealed record LeaveSeat(SeatKey Seat) : MeetingCommand;

    /// <summary>Enters the credentials (полномочия) of a delegation; the same letter again yields no events.</summary>
    public sealed record SubmitCredentials(SeatKey Seat, LetterReference Letter) : MeetingCommand;

    /// <summary>Finds the credentials in order.</summary>
    public sealed record AcceptCredentials(SeatKey Seat) : MeetingCommand;

    /// <summary>Questions the credentials, submitted or not. The delegation goes on with all its rights, provisionally.</summary>
    public sealed record QuestionCredentials(SeatKey Seat, BilingualText Reason) : MeetingCommand;
}
