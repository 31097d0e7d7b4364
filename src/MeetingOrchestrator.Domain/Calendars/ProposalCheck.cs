using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Calendars;

/// <summary>Whether a date can be looked for at all.</summary>
internal static class ProposalCheck
{
    private const int LongestDays = 366;
    private static readonly LocalTime Dawn = new(6, 0);
    private static readonly LocalTime Nightfall = new(22, 0);

    public static Refusal? Fault(ProposalRequest request) =>
        request.Seats.IsDefaultOrEmpty ? new ProposalRefusal.NoSeats()
        : request.Seats.Select(seat => seat.Zone).Prepend(request.HostZone).FirstOrDefault(IsUnknown) is { } unknown ? new TimeRefusal.UnknownZone(unknown)
        : !PlanCheck.Covers(request.From) || !PlanCheck.Covers(request.To)
            || request.To < request.From || Period.DaysBetween(request.From, request.To) > LongestDays ? new ProposalRefusal.Window(request.From, request.To)
        : request.Earliest < Dawn || request.Latest > Nightfall || request.Latest <= request.Earliest
            ? new ProposalRefusal.Hours(request.Earliest, request.Latest)
        : request.Length <= Duration.Zero ? new TimeRefusal.EndBeforeStart()
        : request.Length > Period.Between(request.Earliest, request.Latest).ToDuration() ? new ProposalRefusal.TooLong(request.Length)
        : request.StepMinutes is < 5 or > 720 || request.Limit is < 1 or > 1000 ? new ProposalRefusal.Step(request.StepMinutes, request.Limit)
        : null;

    private static bool IsUnknown(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null;
}
