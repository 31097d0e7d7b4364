using System.Collections.Immutable;
using System.Diagnostics;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Rules;
using static MeetingOrchestrator.Domain.Councils.CouncilCommand;
using static MeetingOrchestrator.Domain.Councils.CouncilEvent;

namespace MeetingOrchestrator.Domain.Councils;

/// <summary>Counts the members that ask for an extraordinary meeting, by the rule in force when each of them does.</summary>
internal static class ExtraordinaryDecider
{
    public static Verdict<CouncilEvent> Decide(CouncilCommand command, CouncilState state)
    {
        if (state.Council is not { } council)
        {
            return new CouncilRefusal.NotRegistered();
        }

        return council.Rules.Extraordinary is not { } rule ? new ExtraordinaryRefusal.NotProvided() : command switch
        {
            RequestExtraordinaryMeeting request => Member(request.Seat, council) is { } refusal ? refusal : Ask(request, council, rule, state),
            SupportExtraordinaryMeeting support => Member(support.Seat, council) is { } refusal ? refusal : Support(support, council, rule, state),
            _ => throw new UnreachableException(),
        };
    }

    public static CouncilState Evolve(CouncilState state, CouncilEvent happened) => happened switch
    {
        ExtraordinaryMeetingRequested asked => state with { Requests = state.Requests.Add(new(asked.Request, asked.Subject, [asked.Seat], false)) },
        ExtraordinaryMeetingSupported supported => state.With(
            supported.Request, request => request with { Supporters = request.Supporters.Add(supported.Seat) }),
        ExtraordinaryMeetingGranted granted => state.With(granted.Request, request => request with { Granted = true }),
        _ => state,
    };

    private static Refusal? Member(SeatKey key, Council council) => council.Seats.FirstOrDefault(seat => seat.Key == key) switch
    {
        null => new CouncilRefusal.UnknownSeat(key),
        { Kind: SeatKind.Member } => null,
        _ => new ExtraordinaryRefusal.MembersOnly(key),
    };

    private static Verdict<CouncilEvent> Ask(RequestExtraordinaryMeeting command, Council council, ExtraordinaryRule rule, CouncilState state) =>
        Find(command.Request, state) is { } known
            ? known.Subject == command.Subject && known.Supporters[0] == command.Seat
                ? Verdict<CouncilEvent>.Accept()
                : new ExtraordinaryRefusal.RequestRepeated(command.Request)
            : Verdict<CouncilEvent>.Accept([
                new ExtraordinaryMeetingRequested(command.Request, command.Seat, command.Subject),
                .. Grant(command.Request, [command.Seat], council, rule),
            ]);

    private static Verdict<CouncilEvent> Support(SupportExtraordinaryMeeting command, Council council, ExtraordinaryRule rule, CouncilState state) =>
        Find(command.Request, state) is not { } known ? new ExtraordinaryRefusal.UnknownRequest(command.Request)
        : known.Supporters.Contains(command.Seat) ? Verdict<CouncilEvent>.Accept()
        : Verdict<CouncilEvent>.Accept([
            new ExtraordinaryMeetingSupported(command.Request, command.Seat),
            .. known.Granted ? [] : Grant(command.Request, known.Supporters.Add(command.Seat), council, rule),
        ]);

    // A seat that is no member any more is counted neither among those who ask nor among all.
    private static IEnumerable<CouncilEvent> Grant(RequestKey request, ImmutableArray<SeatKey> supporters, Council council, ExtraordinaryRule rule)
    {
        var members = council.Seats.Where(seat => seat.Kind == SeatKind.Member).Select(seat => seat.Key).ToHashSet();
        var (support, required) = (supporters.Count(members.Contains), rule.Support.Of(members.Count));
        return support >= required ? [new ExtraordinaryMeetingGranted(request, support, required, rule.Article)] : [];
    }

    private static ExtraordinaryRequest? Find(RequestKey key, CouncilState state) => state.Requests.FirstOrDefault(request => request.Key == key);

    private static CouncilState With(this CouncilState state, RequestKey key, Func<ExtraordinaryRequest, ExtraordinaryRequest> change) =>
        state with { Requests = [.. state.Requests.Select(request => request.Key == key ? change(request) : request)] };
}
