using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Commands of seats, proxies and the evidence of machines.</summary>
internal static partial class Give
{
    public static readonly LetterReference Letter = LetterReference.Parse("№ 12-4/358");

    /// <summary>Somebody who acts for a seat, known by name.</summary>
    public static Actor Person(string seat, string person) => new(Capacity.Delegate, Sample.Key(seat), PersonKey.Parse(person));

    public static MeetingCommand TakeSeat(string seat, string person) =>
        new TakeSeat(Sample.Key(seat), PersonKey.Parse(person)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand HandOver(string seat, string to) =>
        new HandOverSeat(Sample.Key(seat), PersonKey.Parse(to)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand LeaveSeat(string seat) => new LeaveSeat(Sample.Key(seat)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand SubmitCredentials(string seat, LetterReference? letter = null) =>
        new SubmitCredentials(Sample.Key(seat), letter ?? Letter) { Id = NoId, At = default, By = Office };

    public static MeetingCommand AcceptCredentials(string seat) => new AcceptCredentials(Sample.Key(seat)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand QuestionCredentials(string seat, string reason = "unsigned") =>
        new QuestionCredentials(Sample.Key(seat), Sample.Text(reason)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand FileProxy(string grantor, string holder, LetterReference? letter = null) =>
        new FileProxy(Sample.Key(grantor), Sample.Key(holder), letter) { Id = NoId, At = Scenario.Days(-2), By = Office };

    public static MeetingCommand WithdrawProxy(string grantor) => new WithdrawProxy(Sample.Key(grantor)) { Id = NoId, At = default, By = Office };

    public static MeetingCommand Challenge() => new ChallengeQuorum { Id = NoId, At = default, By = Chair };

    public static MeetingCommand Connections(params ImmutableArray<SeatChange> changes) =>
        new RecordConnections(changes) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Roster(params ImmutableArray<SeatChange> changes) =>
        new RecordRoster(changes) { Id = NoId, At = default, By = Actor.Service };

    /// <summary>A change so many minutes after the scheduled start.</summary>
    public static SeatChange Change(string seat, bool connected, int minutes = 0) =>
        new(Sample.Key(seat), connected, Sample.Time.Start + NodaTime.Duration.FromMinutes(minutes));
}
