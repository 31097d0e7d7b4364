using System.Globalization;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Application.Tests.Support;

/// <summary>A meeting in session with a recorded vote open, of as many members as a test needs.</summary>
internal static class Sitting
{
    public static readonly VoteKey Vote = VoteKey.Parse("agenda");

    public static SeatKey Seat(int number) => SeatKey.Parse(string.Create(CultureInfo.InvariantCulture, $"M{number:0000}"));

    public static Task OpenVoteAsync(IJournal journal, int members) => Stored.AppendAsync(
        journal,
        Given.Meeting,
        Given.Start,
        new MeetingEvent.MeetingPlanned(Given.Key, Given.Plan, Given.Rules.Timeline),
        new MeetingEvent.MeetingConvened(
            Given.Council.Name,
            [.. Enumerable.Range(0, members).Select(number => Given.Seat(Seat(number).Value, SeatKind.Member, number))],
            Seat(0),
            Given.Council.PresidingOfficer,
            [],
            Given.Rules),
        new MeetingEvent.MeetingOpened(Given.Council.PresidingOfficer),
        VoteOpened(Vote, members));

    public static MeetingEvent VoteOpened(VoteKey vote, int members) => new MeetingEvent.VoteOpened(
        vote,
        ItemKey.Parse("1"),
        new VoteSubject.Agenda(),
        Given.T("Повестка дня", "Agenda"),
        Given.Rules.AgendaAdoption,
        [.. Enumerable.Range(0, members).Select(Seat)],
        new QuorumFinding(members, members, 1, Given.Rules.Quorum.Share, true, Given.Rules.Quorum.Article));

    public static MeetingCommand Ballot(int seat, VoteKey? vote = null, string id = "ballot") => new MeetingCommand.CastBallot(vote ?? Vote, Seat(seat), Choice.InFavour)
    {
        Id = CommandId.Parse($"{id}:{seat}"),
        At = Given.Start,
        By = new Actor(Capacity.Delegate, Seat(seat)),
    };

    public static MeetingCommand Close() => new MeetingCommand.CloseVote(Vote)
    {
        Id = CommandId.Parse("close"),
        At = Given.Start,
        By = new Actor(Capacity.PresidingOfficer),
    };
}
