using System.Collections.Concurrent;
using System.Text.Json;
using MeetingOrchestrator.Application.Commands;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <summary>
/// Reads bodies for the people and seats of a council or a meeting. The serializer compiles metadata for each set of options, so a
/// meeting's are kept until it is convened or a delegation names other people.
/// </summary>
internal sealed class CommandOptions(ICouncils councils)
{
    private readonly ConcurrentDictionary<MeetingId, Known> _known = new();

    public async Task<JsonSerializerOptions> OfAsync(MeetingId meeting, MeetingState state, CancellationToken cancellationToken)
    {
        if (state.Lifecycle.Composition is not { } composition)
        {
            var council = state.Lifecycle.Council is { } key ? await councils.FindAsync(key, cancellationToken) : null;
            return council is null ? CommandJson.Options(new Dictionary<PersonKey, PersonReference>(), new HashSet<SeatKey>()) : Of(council);
        }

        var known = _known.GetValueOrDefault(meeting);
        if (known is null || !ReferenceEquals(known.Composition, composition) || !ReferenceEquals(known.Accreditation, state.Accreditation))
        {
            known = new Known(composition, state.Accreditation, Options(composition, state.Accreditation));
            _known[meeting] = known;
        }

        return known.Options;
    }

    public static JsonSerializerOptions Of(Council council) => CommandJson.Options(
        People([council.PresidingOfficer, .. council.Delegates.Select(listed => listed.Person)]),
        council.Seats.Select(seat => seat.Key).ToHashSet());

    private static JsonSerializerOptions Options(Composition composition, AccreditationState accreditation) => CommandJson.Options(
        People(
        [
            composition.PresidingOfficer,
            .. composition.Delegates.Select(invited => invited.Person),
            // The latest composition named stands above the one before: of two commitments to a person, the later is meant.
            .. accreditation.Delegations.Values.SelectMany(delegation => delegation.Approved.Concat(delegation.Members)).Select(member => member.Person),
        ]),
        composition.Seats.Select(seat => seat.Key).ToHashSet());

    private static Dictionary<PersonKey, PersonReference> People(IEnumerable<PersonReference> people)
    {
        var known = new Dictionary<PersonKey, PersonReference>();
        foreach (var person in people)
        {
            known[person.Person] = person;
        }

        return known;
    }

    private sealed record Known(Composition Composition, AccreditationState Accreditation, JsonSerializerOptions Options);
}
