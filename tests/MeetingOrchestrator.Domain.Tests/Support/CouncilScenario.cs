using System.Collections.Immutable;
using System.Globalization;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Given what happened to a council, when a command is given, then these events or this refusal.</summary>
internal sealed class CouncilScenario
{
    public static readonly CommandId NoId = CommandId.Parse("replaced");

    private Verdict<CouncilEvent>? _verdict;
    private int _commands;

    public CouncilState State { get; private set; } = CouncilState.Initial;

    public Verdict<CouncilEvent> Verdict => _verdict ?? throw new InvalidOperationException("No command was given.");

    public static CouncilScenario Registered(Council? council = null) => new CouncilScenario().When(
        new CouncilCommand.RegisterCouncil(council ?? Sample.Council()) { Id = NoId, At = Scenario.Days(-300), By = Give.Office });

    public CouncilScenario When(CouncilCommand command)
    {
        _commands++;
        var given = command with { Id = CommandId.Parse(_commands.ToString(CultureInfo.InvariantCulture)) };
        _verdict = CouncilDecider.Decide(given, State);
        foreach (var happened in _verdict.Events)
        {
            State = CouncilDecider.Evolve(State, new(happened, given.At, given.Id, given.By));
        }

        return this;
    }

    public CouncilScenario Then(params CouncilEvent[] events)
    {
        Verdict.Refusal.ShouldBeNull();
        Canonical.Of(Verdict.Events).ShouldBe(Canonical.Of(events));
        return this;
    }

    public CouncilScenario ThenNothing() => Then();

    public CouncilScenario ThenRefused(string code, params object[] arguments)
    {
        Verdict.IsRefused.ShouldBeTrue($"accepted with {Canonical.Of(Verdict.Events)}");
        Verdict.Refusal.Code.ShouldBe(code);
        if (arguments.Length > 0)
        {
            Canonical.Of(Verdict.Refusal.Arguments.ToImmutableArray()).ShouldBe(Canonical.Of(arguments));
        }

        return this;
    }
}
