using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Commands of secret and written ballots and of the silence procedure.</summary>
internal static partial class Give
{
    public static readonly Actor FirstSecretary = new(Capacity.Secretary, null, PersonKey.Parse("secretary-1"));
    public static readonly Actor SecondSecretary = new(Capacity.Secretary, null, PersonKey.Parse("secretary-2"));

    public static MeetingCommand CastSecret(string vote, string seat, Choice choice) =>
        new CastSecretBallot(VoteKey.Parse(vote), Sample.Key(seat), choice) { Id = NoId, At = default, By = Delegate(seat) };

    public static MeetingCommand SecretCount(string vote, int inFavour, int against, int abstained) =>
        new RecordSecretCount(VoteKey.Parse(vote), new(inFavour, against, abstained)) { Id = NoId, At = default, By = Actor.Service };

    public static MeetingCommand Break(string vote, string seat) =>
        new BreakSilence(VoteKey.Parse(vote), Sample.Key(seat), Sample.Text("item 2 is not ripe")) { Id = NoId, At = default, By = Delegate(seat) };

    public static MeetingCommand Enter(string vote, string seat, Choice choice, WrittenMeans means = WrittenMeans.Telephone) =>
        new EnterWrittenBallot(VoteKey.Parse(vote), Sample.Key(seat), choice, means) { Id = NoId, At = default, By = FirstSecretary };

    public static MeetingCommand Confirm(string vote, string seat, Choice choice) =>
        new ConfirmWrittenBallot(VoteKey.Parse(vote), Sample.Key(seat), choice) { Id = NoId, At = default, By = SecondSecretary };

    public static MeetingCommand RejectWritten(string vote, string seat) =>
        new RejectWrittenBallot(VoteKey.Parse(vote), Sample.Key(seat)) { Id = NoId, At = default, By = SecondSecretary };
}
