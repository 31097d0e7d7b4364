using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Api.Readings;

/// <inheritdoc/>
internal sealed class StoredReadings(IMeetings meetings, ICouncils councils, IListings listings) : IReadings
{
    private static readonly Dictionary<Type, Func<MeetingId, MeetingState, object>> Parts = new()
    {
        [typeof(MeetingDescription)] = StateReadings.Meeting,
        [typeof(AgendaReading)] = (_, state) => StateReadings.Agenda(state),
        [typeof(AttendanceReading)] = (_, state) => StateReadings.Attendance(state),
        [typeof(FloorReading)] = (_, state) => StateReadings.Floor(state),
        [typeof(VotesReading)] = (_, state) => StateReadings.Votes(state),
        [typeof(DecisionsReading)] = (_, state) => StateReadings.Decisions(state),
    };

    public async Task<CouncilsReading> CouncilsAsync(CancellationToken cancellationToken)
    {
        var found = new List<CouncilReading>();
        foreach (var key in await listings.CouncilsAsync(cancellationToken))
        {
            if (await councils.FindAsync(key, cancellationToken) is { } council)
            {
                found.Add(new CouncilReading(key, council.Name.Full));
            }
        }

        return new CouncilsReading([.. found.OrderBy(council => council.Key.Value, StringComparer.Ordinal)]);
    }

    public async Task<CouncilMeetingsReading?> MeetingsAsync(CouncilKey council, CancellationToken cancellationToken) =>
        await councils.FindAsync(council, cancellationToken) is null ? null : new CouncilMeetingsReading(
            council,
            [
                .. (await listings.MeetingsAsync(council, cancellationToken)).Select(line =>
                    new ListedMeeting(line.Meeting, line.Number, line.Phase, line.Start, line.End, line.Zone, line.Date)),
            ]);

    public async Task<Dated<T>?> ReadAsync<T>(MeetingId meeting, CancellationToken cancellationToken)
        where T : class =>
        await meetings.ReadAsync(meeting, cancellationToken) is { } now
            ? new Dated<T>(typeof(T) == typeof(RecordHeadReading) ? (T)(object)Head(meeting, now) : (T)Parts[typeof(T)](meeting, now.State), Head(meeting, now))
            : null;

    public async Task<Dated<VoteReading>?> VoteAsync(MeetingId meeting, VoteKey vote, CancellationToken cancellationToken) =>
        await meetings.ReadAsync(meeting, cancellationToken) is { } now && StateReadings.Vote(now.State, vote) is { } found
            ? new Dated<VoteReading>(found, Head(meeting, now))
            : null;

    private static RecordHeadReading Head(MeetingId meeting, MeetingReading now) =>
        new(StreamName.Of(meeting).Value, now.Sequence, now.Head.ToString());
}
