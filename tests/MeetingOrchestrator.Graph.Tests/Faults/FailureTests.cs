using System.Net;
using System.Net.Sockets;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Graph.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace MeetingOrchestrator.Graph.Tests.Faults;

public sealed class FailureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Every call of the ports, by name, so that a rule is tested on all of them.</summary>
    private static readonly Dictionary<string, Func<GraphUnderTest, Task>> Calls = new()
    {
        ["create"] = graph => graph.Conference.CreateOrGetAsync(Samples.Conference, Cancellation),
        ["harden"] = graph => graph.Conference.HardenAsync("m", Samples.Settings, Cancellation),
        ["entry"] = graph => graph.Conference.CreateCalendarEntryAsync(Samples.Entry, Cancellation),
        ["join"] = graph => graph.Conference.GetJoinInformationAsync("m", Domain.Languages.Language.Russian, Cancellation),
        ["replies"] = graph => graph.Conference.ReadRepliesAsync(["e"], Cancellation),
        ["batch"] = graph => graph.Conference.ReadRepliesAsync(["e", "f"], Cancellation),
        ["reschedule"] = graph => graph.Conference.RescheduleAsync("m", "Moved", Samples.Start, Samples.End, Cancellation),
        ["delete"] = graph => graph.Conference.DeleteAsync("m", Cancellation),
        ["update"] = graph => graph.Conference.UpdateCalendarEntryAsync("e", Samples.Entry, Cancellation),
        ["cancel"] = graph => graph.Conference.CancelCalendarEntryAsync("e", "canary-comment", Cancellation),
        ["subscribe"] = graph => graph.Mailbox.SubscribeAsync(Samples.Subscription, Cancellation),
        ["renew"] = graph => graph.Mailbox.RenewAsync("s", Samples.End, Cancellation),
        ["changes"] = graph => graph.Mailbox.ReadChangesAsync(null, Samples.Start, Samples.End, Cancellation),
        ["bounces"] = graph => graph.Mailbox.ReadBouncesAsync(Samples.Start, Cancellation),
        ["attendance"] = graph => graph.Conference.FetchAttendanceAsync("m", Cancellation),
        ["draft"] = graph => graph.Mail.SendAsync(Samples.Message(), mayHaveBeenSent: false, Cancellation),
        ["look"] = graph => graph.Mail.SendAsync(Samples.Message(), mayHaveBeenSent: true, Cancellation),
    };

    public static TheoryData<string, ProviderFailure> LostAnswers => new()
    {
        { "create", ProviderFailure.Ambiguous },
        { "harden", ProviderFailure.Ambiguous },
        { "entry", ProviderFailure.Ambiguous },
        { "join", ProviderFailure.TryAgain },
        { "replies", ProviderFailure.TryAgain },
        { "attendance", ProviderFailure.TryAgain },
        { "batch", ProviderFailure.TryAgain },
        { "reschedule", ProviderFailure.TryAgain }, // reads first
        { "delete", ProviderFailure.Ambiguous },
        { "update", ProviderFailure.TryAgain }, // reads first
        { "cancel", ProviderFailure.Ambiguous },
        { "subscribe", ProviderFailure.TryAgain },
        { "renew", ProviderFailure.TryAgain },
        { "changes", ProviderFailure.TryAgain },
        { "bounces", ProviderFailure.TryAgain },
        { "draft", ProviderFailure.TryAgain },
        { "look", ProviderFailure.TryAgain },
    };

    public static TheoryData<string> AllCalls => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task Gateway_timeout_leaves_a_doubt_only_where_something_may_have_happened(string call, ProviderFailure expected)
    {
        await using var server = await FaultyGraph.StartAsync(504, "GatewayTimeout");
        var failure = await FailAsync(server, call);
        (failure.Failure, failure.Code).ShouldBe((expected, "GatewayTimeout"));
        server.Seen.Count.ShouldBe(1, "the SDK must not send anything twice");
    }

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task Connection_dropped_before_the_answer_is_judged_alike(string call, ProviderFailure expected)
    {
        await using var server = await FaultyGraph.StartAsync((context, _) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        var failure = await FailAsync(server, call);
        (failure.Failure, failure.Code).ShouldBe((expected, "ConnectionLost"));
    }

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task Answer_that_stops_in_its_body_ends_at_the_time_limit(string call, ProviderFailure expected)
    {
        await using var server = await FaultyGraph.StartAsync(async (context, _) =>
        {
            await FaultyGraph.JsonAsync(context, "{");
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await HeldUntilGoneAsync(context);
        });
        var failure = await FailAsync(server, call, options => options.Timeout = TimeSpan.FromSeconds(1));
        // Where no body is awaited, the status alone tells that this was not Graph.
        (failure.Failure, failure.Code).ShouldBe((expected, call is "delete" or "cancel" ? "UnexpectedSuccess" : "TimedOut"));
    }

    [Theory]
    [InlineData("create", ProviderFailure.Ambiguous)]
    [InlineData("join", ProviderFailure.TryAgain)]
    public async Task Call_that_is_never_answered_ends_at_the_time_limit(string call, ProviderFailure expected)
    {
        await using var server = await FaultyGraph.StartAsync((context, _) => HeldUntilGoneAsync(context));
        var failure = await FailAsync(server, call, options => options.Timeout = TimeSpan.FromSeconds(1));
        (failure.Failure, failure.Code).ShouldBe((expected, "TimedOut"));
    }

    [Theory]
    [MemberData(nameof(AllCalls))]
    public async Task Refusal_is_final_and_keeps_graphs_code(string call)
    {
        await using var server = await FaultyGraph.StartAsync(403, "ErrorAccessDenied");
        var failure = await FailAsync(server, call);
        (failure.Failure, failure.Code).ShouldBe((ProviderFailure.Refused, "ErrorAccessDenied"));
        server.Seen.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(AllCalls))]
    public async Task Server_that_cannot_be_reached_has_done_nothing(string call)
    {
        // Bound but not listening: the port refuses, and no other test can be given it meanwhile.
        using var port = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        port.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        await using var graph = new GraphUnderTest(new Uri($"http://{port.LocalEndPoint}/v1.0"));
        var failure = await Should.ThrowAsync<ProviderException>(Calls[call](graph));
        (failure.Failure, failure.Code).ShouldBe((ProviderFailure.TryAgain, "NotConnected"));
    }

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task Page_of_a_proxy_is_no_answer(string call, ProviderFailure expected)
    {
        await using var server = await FaultyGraph.StartAsync((context, _) =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync("<html>sign in</html>");
        });
        var failure = await FailAsync(server, call);
        failure.Failure.ShouldBe(expected);
    }

    [Fact]
    public async Task Code_that_is_no_plain_word_is_replaced_by_the_status()
    {
        await using var server = await FaultyGraph.StartAsync(400, "x\\r\\nforged " + Samples.Chair);
        (await FailAsync(server, "create")).Code.ShouldBe("Http400");
    }

    [Fact]
    public async Task Our_own_cancellation_is_no_failure_of_the_provider()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using var server = await FaultyGraph.StartAsync(async (context, _) =>
        {
            await stop.CancelAsync();
            await HeldUntilGoneAsync(context);
        });
        await using var graph = new GraphUnderTest(server.GraphUrl);
        await Should.ThrowAsync<OperationCanceledException>(graph.Conference.CreateOrGetAsync(Samples.Conference, stop.Token));
    }

    private static async Task<ProviderException> FailAsync(FaultyGraph server, string call, Action<GraphOptions>? more = null)
    {
        await using var graph = new GraphUnderTest(server.GraphUrl, more);
        var failure = await Should.ThrowAsync<ProviderException>(Calls[call](graph));

        // Whatever the failure: nothing of what was sent or answered may be in what is thrown or logged.
        foreach (var text in new[] { failure.ToString(), graph.Logged.Text })
        {
            text.ShouldNotContain(GraphUnderTest.Token);
            text.ShouldNotContain("canary");
        }

        graph.Logged.Text.ShouldContain(failure.Code);
        return failure;
    }

    private static async Task HeldUntilGoneAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }
}
