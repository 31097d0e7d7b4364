using System.Net;
using MeetingOrchestrator.Application.Api.Acts;

namespace MeetingOrchestrator.Web.Tests.Api;

/// <summary>Every command, in states and capacities that it does not fit: a problem that says why, and a record that did not move.</summary>
public sealed class MismatchTests : ApiTest
{
    private static readonly string[] Capacities = ["office", "presiding-officer", "secretary", "delegate"];

    [Fact]
    public async Task Command_that_does_not_fit_a_planned_meeting_is_refused() => await RefuseAllAsync(atLeast: 0.8);

    [Fact]
    public async Task Command_that_does_not_fit_an_open_vote_is_refused()
    {
        await OpenVoteAsync();
        await RefuseAllAsync(atLeast: 0.5);
    }

    [Fact]
    public async Task Command_that_does_not_fit_a_closed_meeting_is_refused()
    {
        await PlayAsync(step => Is(step, "close-meeting"));
        await RefuseAllAsync(atLeast: 0.8);
    }

    [Fact]
    public async Task Seats_that_may_not_act_are_refused()
    {
        await OpenVoteAsync();
        using var observer = Call("delegate", "EEC");
        (await observer.DoAsync("cast-ballot", """{"vote":"agenda","seat":"EEC","choice":"in-favour"}""", "a"))
            .ShouldBeProblem(HttpStatusCode.Forbidden, "vote.not-a-member");
        (await observer.DoAsync("cast-ballot", """{"vote":"agenda","seat":"KZ","choice":"in-favour"}""", "b"))
            .ShouldBeProblem(HttpStatusCode.Forbidden, "access.not-your-seat");
    }

    private async Task RefuseAllAsync(double atLeast)
    {
        var (refused, key) = (0, 0);
        foreach (var name in ActNames.OfMeeting)
        {
            var body = SchemaSpecimen.Of(ActNames.MeetingSchema(name));
            var isRefused = true;
            foreach (var capacity in Capacities)
            {
                var seat = capacity == "delegate" ? "KZ" : null;
                using var english = Call(capacity, seat);
                using var russian = Call(capacity, seat, "ru");
                var before = await english.HeadAsync();
                var answer = await english.DoAsync(name, body, $"key-{++key}");
                if (answer.Status == HttpStatusCode.OK)
                {
                    isRefused = false;
                    continue;
                }

                var context = $"{name} by {capacity} with {body}: {answer.Text}";
                ((int)answer.Status).ShouldBeOneOf([400, 403, 404, 409], context);
                answer.Code.ShouldNotBeNull(context).ShouldNotStartWith("request.", Case.Sensitive, context);
                answer.ShouldBeProblem(answer.Status, answer.Code!);
                var again = await russian.DoAsync(name, body, $"key-{++key}");
                again.ShouldBeProblem(answer.Status, answer.Code!).Detail.ShouldNotBe(answer.Detail, context);
                again.Headers["Content-Language"].ShouldBe("ru");
                (await english.HeadAsync()).Text.ShouldBe(before.Text, context);
            }

            refused += isRefused ? 1 : 0;
        }

        refused.ShouldBeGreaterThan((int)(ActNames.OfMeeting.Count * atLeast));
        Logged.Lines.ShouldNotContain(line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}
