using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Conference;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Attendance;

/// <summary>How sources disagree on a seat.</summary>
public enum DisagreementKind
{
    /// <summary>Present by the roll call, and no machine ever saw it.</summary>
    NeverConnected,

    /// <summary>Seen by a machine, and never found present.</summary>
    RecordedAbsent,

    /// <summary>Present by the roll call while no machine saw it.</summary>
    PresentUnseen,

    /// <summary>Seen by a machine while it was not present.</summary>
    SeenNotPresent,
}

/// <summary>A disagreement between sources on a seat's presence, for a person to look at.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Kind">How they disagree.</param>
/// <param name="When">When; in order.</param>
public sealed record PresenceDisagreement(SeatKey Seat, DisagreementKind Kind, ImmutableArray<Span> When)
{
    /// <summary>A machine needs a while to notice, and a secretary to enter: shorter stretches are no disagreement.</summary>
    public static readonly Duration Tolerance = Duration.FromMinutes(2);

    /// <summary>The disagreements on one seat.</summary>
    /// <param name="presence">What the sources say.</param>
    /// <param name="sitting">From the end of the first roll call to the end of the meeting or to now: before, nobody was found present or absent.</param>
    public static ImmutableArray<PresenceDisagreement> Between(SeatPresence presence, Span sitting)
    {
        ArgumentNullException.ThrowIfNull(presence);
        var (called, seen) = (Spans.Within(presence.RollCall, sitting), Spans.Within(presence.Seen, sitting));
        return (called.IsEmpty, seen.IsEmpty) switch
        {
            (false, true) => Stated(presence.Seat, DisagreementKind.NeverConnected, called),
            (true, false) => Stated(presence.Seat, DisagreementKind.RecordedAbsent, seen),
            _ =>
            [
                .. Stated(presence.Seat, DisagreementKind.PresentUnseen, Spans.Without(called, seen)),
                .. Stated(presence.Seat, DisagreementKind.SeenNotPresent, Spans.Without(seen, called)),
            ],
        };
    }

    /// <summary>The disagreements of a meeting, seats in Russian protocol order; none where no machine watches, or before a roll call.</summary>
    /// <param name="state">The meeting.</param>
    /// <param name="now">Until when to look.</param>
    public static ImmutableArray<PresenceDisagreement> Of(MeetingState state, Instant now)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Attendance.FirstCountedAt is not { } from || state.Lifecycle.Composition is not { } composition)
        {
            return [];
        }

        var to = Instant.Max(from, state.Lifecycle.ClosedAt is { } closed ? Instant.Min(closed, now) : now);
        var presences = composition.Seats.OrderBy(seat => seat.OrderRu).Select(seat => SeatPresence.Of(state, seat.Key, now)).ToList();
        return presences.TrueForAll(presence => presence.Seen.IsEmpty) ? []
            : [.. presences.SelectMany(presence => Between(presence, new(from, to)))];
    }

    private static ImmutableArray<PresenceDisagreement> Stated(SeatKey seat, DisagreementKind kind, ImmutableArray<Span> when) =>
        when.RemoveAll(span => span.To - span.From <= Tolerance) is { IsEmpty: false } lasting ? [new(seat, kind, lasting)] : [];
}
