using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>Whom an address names at a meeting.</summary>
internal sealed class Addressees(IMeetings meetings, IPeople people)
{
    /// <summary>
    /// By address, who may have answered: those invited, and those who were until an approved composition replaced them. Case tells nothing;
    /// an address that several of them share tells nothing of any one of them.
    /// </summary>
    public async Task<Dictionary<string, Domain.Councils.Delegate>> OfRepliesAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        var (_, byAddress) = await ReadAsync(meeting, cancellationToken);
        return byAddress.Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.Single(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>By address, the seat of whoever was connected: people of one delegation may share an address, those of two may not.</summary>
    public async Task<(MeetingState State, Dictionary<string, SeatKey> Seats)> OfAttendanceAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        var (state, byAddress) = await ReadAsync(meeting, cancellationToken);
        return (state, byAddress.Where(same => same.Select(invited => invited.Seat).Distinct().Count() == 1)
            .ToDictionary(same => same.Key, same => same.First().Seat, StringComparer.OrdinalIgnoreCase));
    }

    private async Task<(MeetingState State, List<IGrouping<string, Domain.Councils.Delegate>> ByAddress)> ReadAsync(
        MeetingId meeting, CancellationToken cancellationToken)
    {
        var state = await meetings.StateAsync(meeting, cancellationToken);
        var invited = Participants.Invited(state).ToList();
        var replaced = (state.Lifecycle.Composition?.Delegates ?? []).ExceptBy(invited.Select(x => x.Person.Person), x => x.Person.Person).ToList();
        var found = await people.FindAsync([.. invited.Concat(replaced).Select(x => x.Person.Person).Distinct()], cancellationToken);
        var present = ByAddress(invited).ToList();
        // Somebody listed by function and then named is one person: the name that is invited now stands for both.
        var addresses = present.Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (state, [.. present, .. ByAddress(replaced).Where(same => !addresses.Contains(same.Key))]);

        IEnumerable<IGrouping<string, Domain.Councils.Delegate>> ByAddress(IEnumerable<Domain.Councils.Delegate> of) => of
            .Where(x => found.ContainsKey(x.Person.Person)).GroupBy(x => found[x.Person.Person].Address, StringComparer.OrdinalIgnoreCase);
    }
}
