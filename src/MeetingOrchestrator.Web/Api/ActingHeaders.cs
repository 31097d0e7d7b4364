using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Web.Endpoints;
using Microsoft.Extensions.Primitives;
using Texts = MeetingOrchestrator.Localization.Api;

namespace MeetingOrchestrator.Web.Api;

/// <summary>
/// Who acts, as the caller says. Nobody can sign in yet: whoever reaches this machine's loopback is believed, which is why nobody else may.
/// </summary>
internal static class ActingHeaders
{
    public const string Capacity = "Acting-Capacity";
    public const string Seat = "Acting-Seat";
    public const string Person = "Acting-Person";

    /// <summary>The capacities that a caller may act in, as the header spells them. The service acts by itself alone.</summary>
    public static IReadOnlyDictionary<string, Capacity> Capacities { get; } = new Dictionary<string, Capacity>(StringComparer.Ordinal)
    {
        ["office"] = Domain.Kernel.Capacity.Office,
        ["presiding-officer"] = Domain.Kernel.Capacity.PresidingOfficer,
        ["secretary"] = Domain.Kernel.Capacity.Secretary,
        ["delegate"] = Domain.Kernel.Capacity.Delegate,
    };

    /// <summary>The actor, or what is wrong with the headers.</summary>
    public static (Actor? Actor, Problem? Problem) Read(IHeaderDictionary headers)
    {
        if (headers[Capacity].Count == 0)
        {
            return (null, new Problem(StatusCodes.Status401Unauthorized, Texts.NoCapacity, Capacity));
        }

        if (headers[Capacity] is not [{ } name] || !Capacities.TryGetValue(name, out var capacity))
        {
            return (null, Bad(Capacity));
        }

        if (!TryRead<SeatKey>(headers[Seat], out var seat))
        {
            return (null, Bad(Seat));
        }

        if (!TryRead<PersonKey>(headers[Person], out var person))
        {
            return (null, Bad(Person));
        }

        return seat is null == (capacity == Domain.Kernel.Capacity.Delegate)
            ? (null, new Problem(StatusCodes.Status400BadRequest, Texts.SeatOfDelegate, Seat))
            : (new Actor(capacity, seat, person), null);
    }

    private static bool TryRead<T>(StringValues header, out T? value)
        where T : struct, IIdentifier<T>
    {
        value = header.Count == 1 ? Identifiers.Find<T>(header[0]) : null;
        return header.Count == 0 || value is not null;
    }

    private static Problem Bad(string header) => new(StatusCodes.Status400BadRequest, Texts.BadActor, header);
}
