using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Meetings.Seats;

/// <summary>
/// Keeps where credentials stand. Nothing asks for them before a delegation speaks or votes: one whose credentials are questioned sits
/// provisionally with the same rights until they are decided on (rule 29 of the rules of procedure of the UN General Assembly).
/// </summary>
internal static class CredentialsDecider
{
    public static Verdict<MeetingEvent> Decide(MeetingCommand command, MeetingState state) => command switch
    {
        SubmitCredentials submit => Ready(submit.Seat, state) is { } refusal ? refusal : Submit(submit, Of(state.Seats, submit.Seat)),
        AcceptCredentials accept => Ready(accept.Seat, state) is { } refusal ? refusal : Accept(accept, Of(state.Seats, accept.Seat)),
        QuestionCredentials question => Ready(question.Seat, state) is { } refusal ? refusal : Question(question, Of(state.Seats, question.Seat)),
        _ => throw new UnreachableException(),
    };

    public static SeatsState Evolve(SeatsState state, Recorded<MeetingEvent> recorded) => recorded.Event switch
    {
        CredentialsSubmitted submitted => With(state, submitted.Seat, new(CredentialsStatus.Submitted, submitted.Letter, null)),
        CredentialsAccepted accepted => With(state, accepted.Seat, new(CredentialsStatus.Accepted, Of(state, accepted.Seat)?.Letter, null)),
        CredentialsQuestioned questioned =>
            With(state, questioned.Seat, new(CredentialsStatus.Questioned, Of(state, questioned.Seat)?.Letter, questioned.Reason)),
        _ => state,
    };

    // Credentials come before the meeting as a rule, and are examined until it ends.
    private static Refusal? Ready(SeatKey seat, MeetingState state) =>
        Require.Phase(state, MeetingPhase.Convened, MeetingPhase.Postponed, MeetingPhase.Open, MeetingPhase.Suspended)
        ?? Require.Convened(state) ?? Require.Seat(state, seat);

    private static Verdict<MeetingEvent> Submit(SubmitCredentials command, Credentials? known) =>
        known is { Status: not CredentialsStatus.Questioned } && known.Letter == command.Letter ? Verdict<MeetingEvent>.Accept()
        : Verdict<MeetingEvent>.Accept(new CredentialsSubmitted(command.Seat, command.Letter));

    private static Verdict<MeetingEvent> Accept(AcceptCredentials command, Credentials? known) => known switch
    {
        null or { Letter: null } => new SeatsRefusal.NotSubmitted(command.Seat),
        { Status: CredentialsStatus.Accepted } => Verdict<MeetingEvent>.Accept(),
        _ => Verdict<MeetingEvent>.Accept(new CredentialsAccepted(command.Seat)),
    };

    private static Verdict<MeetingEvent> Question(QuestionCredentials command, Credentials? known) =>
        known is { Status: CredentialsStatus.Questioned } && known.Reason == command.Reason ? Verdict<MeetingEvent>.Accept()
        : Verdict<MeetingEvent>.Accept(new CredentialsQuestioned(command.Seat, command.Reason));

    private static Credentials? Of(SeatsState state, SeatKey seat) => state.Credentials.GetValueOrDefault(seat);

    private static SeatsState With(SeatsState state, SeatKey seat, Credentials credentials) =>
        state with { Credentials = state.Credentials.SetItem(seat, credentials) };
}
