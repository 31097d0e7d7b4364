using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Voting;

namespace MeetingOrchestrator.Domain.Tests.Meetings.Counting;

/// <summary>Cases worked out by hand from the rules of several bodies; <c>WorkedCases.txt</c> holds them.</summary>
public sealed class WorkedCasesTests
{
    public static TheoryData<string> Cases => [.. WorkedCase.All.Select(worked => worked.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Worked_case_comes_out_as_its_rule_says(string name)
    {
        var worked = WorkedCase.All.Single(other => other.ToString() == name);
        Found(worked).ShouldBe(worked.Outcome);
    }

    [Fact]
    public void Worked_cases_are_many_and_of_every_body() =>
        new[] { "UN ", "WHO ", "ILO ", "IWC", "TEU ", "TFEU ", "RONR ", "CIS " }
            .ShouldAllBe(body => WorkedCase.All.Count(worked => worked.Rule.StartsWith(body, StringComparison.Ordinal)) >= 3);

    private static string Found(WorkedCase worked)
    {
        if (worked.Method is null)
        {
            var quorum = Quorum.Of(worked.Quorum, WorkedPoll.Present(worked), worked.Number("members"));
            return $"{(quorum.Satisfied ? "quorate" : "inquorate")} - - {quorum.Required}";
        }

        var outcome = Count.Of(WorkedPoll.Of(worked));
        return $"{Kind(outcome.Kind)} {Number(outcome.BaseCount)} {Number(outcome.Required)} {outcome.Quorum.Required}";
    }

    private static string Kind(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Adopted => "adopted",
        OutcomeKind.Rejected => "rejected",
        OutcomeKind.NoQuorum => "no-quorum",
        OutcomeKind.NoVotes => "no-votes",
        OutcomeKind.BlockedByObjection => "blocked-by-objection",
        _ => "tie",
    };

    private static string Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";
}
