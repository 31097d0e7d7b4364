using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;

namespace MeetingOrchestrator.Domain.Tests.Councils;

/// <summary>Two registrations are compared by what they say: an array compared by reference would make a change of every repetition.</summary>
public sealed class CouncilEqualityTests
{
    private static readonly Council Full = Sample.Council() with
    {
        Rules = RichRules.Rules(),
        Holidays = [new(new LocalDate(2022, 3, 22), Sample.Text("spring"), Sample.Keys("KZ", "AZ"))],
    };

    private static readonly CouncilState Registered = Register(CouncilState.Initial, Full, "1").Events
        .Aggregate(CouncilState.Initial, (state, @event) => CouncilDecider.Evolve(state, new(@event, Sample.Time.Start, CommandId.Parse("1"), Give.Office)));

    [Fact]
    public void Council_whose_arrays_are_all_other_objects_is_the_same()
    {
        var again = Register(Registered, (Council)Variations.Copy(Full)!, "2");
        again.Refusal.ShouldBeNull();
        again.Events.ShouldBeEmpty();
    }

    [Fact]
    public void Council_that_differs_in_any_one_place_is_another()
    {
        var verdicts = Variations.Of(Full, "council")
            .Select(changed => (changed.Path, Verdict: Register(Registered, (Council)changed.Value, "2"))).ToList();
        verdicts.Count(given => !given.Verdict.IsRefused).ShouldBeGreaterThan(200);
        verdicts.Where(given => !given.Verdict.IsRefused && given.Verdict.Events.IsEmpty).Select(given => given.Path).ShouldBeEmpty();
    }

    // The two tests above see no array that the sample leaves empty.
    [Fact]
    public void Sample_fills_every_array_within_a_council()
    {
        var filled = Variations.Of(Full, "council").Select(changed => changed.Path[(changed.Path.LastIndexOf('.') + 1)..]).ToHashSet();
        var arrays = Variations.Arrays(typeof(Council)).ToList();
        arrays.Count.ShouldBeGreaterThan(8);
        arrays.Where(array => !filled.Contains(array.Name)).ShouldBeEmpty();
    }

    private static Verdict<CouncilEvent> Register(CouncilState state, Council council, string id) => CouncilDecider.Decide(
        new CouncilCommand.RegisterCouncil(council) { Id = CommandId.Parse(id), At = Sample.Time.Start, By = Give.Office }, state);
}
