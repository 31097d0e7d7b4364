namespace MeetingOrchestrator.Application.Tests.Samples;

public class SampleValidityTests
{
    [Fact]
    public void Council_sample_is_valid() => SampleFiles.CouncilRead().Seats.Length.ShouldBe(14);

    [Fact]
    public void Scenario_sample_is_valid() => SampleFiles.ScenarioRead().Meeting.ShouldBe(25);
}
