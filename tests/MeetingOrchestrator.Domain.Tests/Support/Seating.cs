using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Rules;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>The small council with proxies, a policy of quorum, and a delegation of KZ that has a head, a deputy and an interpreter.</summary>
internal static class Seating
{
    public static readonly ArticleReference ProxyArticle = new("proxies", Sample.Text("proxies"));

    /// <summary>Proxies filed a day ahead, one a holder, counting for the quorum where asked.</summary>
    public static Council Council(QuorumPolicy policy = QuorumPolicy.AtVote, bool counts = true, int perHolder = 1)
    {
        var council = Sample.WithFocalPoint();
        return council with
        {
            Rules = council.Rules with { QuorumPolicy = policy, Proxies = new(Duration.FromDays(1), perHolder, counts, ProxyArticle) },
        };
    }

    /// <summary>The small council with its rules changed.</summary>
    public static Council With(Func<RulesOfProcedure, RulesOfProcedure> change)
    {
        var council = Sample.Council();
        return council with { Rules = change(council.Rules) };
    }

    public static Scenario Convened(Council council) => Scenario.Convened(council).Given(
        Give.Name(
            "KZ", Sample.Member("kz-1", DelegateRole.Head), Sample.Member("kz-2", DelegateRole.Deputy),
            Sample.Member("kz-3", DelegateRole.Interpreter, Languages.Language.Russian, "en")).At(Scenario.Days(-30)),
        Give.ApproveDelegation("KZ", 1).At(Scenario.Days(-30)));

    /// <summary>Open, with a roll call that found these seats present.</summary>
    public static Scenario Of(Council council, params string[] present) => Convened(council).RollCall(present);

    /// <summary>Opens the meeting where it is not open, and holds a roll call.</summary>
    public static Scenario RollCall(this Scenario scenario, params string[] present)
    {
        if (scenario.State.Lifecycle.OpenedAt is null)
        {
            scenario.Given(Give.Open());
        }

        var silent = Sample.SeatKeys.Except(present).ToList();
        return scenario.Given(Give.StartRollCall())
            .Given(present.Select(seat => Give.Call(seat, Domain.Meetings.Attendance.RollCallAnswer.Present)))
            .Given(silent.Select(seat => Give.Call(seat, Domain.Meetings.Attendance.RollCallAnswer.NoAnswer)))
            .Given(silent.Select(seat => Give.Call(seat, Domain.Meetings.Attendance.RollCallAnswer.NoAnswer)))
            .Given(Give.CompleteRollCall());
    }
}
