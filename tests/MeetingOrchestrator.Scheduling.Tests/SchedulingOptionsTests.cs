using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Scheduling.Tests;

public sealed class SchedulingOptionsTests : SchedulingTest
{
    [Fact]
    public async Task Interval_out_of_bounds_is_named_at_start()
    {
        var failure = await Should.ThrowAsync<OptionsValidationException>(() => StartHostAsync(
            services => services.Configure<SchedulingOptions>(options => options.SweepInterval = TimeSpan.FromMilliseconds(999))));

        failure.Message.ShouldContain("SweepInterval");
        failure.Message.ShouldContain("00:00:00.9990000");
    }

    [Fact]
    public async Task Folder_in_place_of_a_file_is_named_at_start()
    {
        var failure = await Should.ThrowAsync<OptionsValidationException>(() => StartHostAsync(
            services => services.Configure<SchedulingOptions>(options => options.DatabasePath = Path.GetTempPath())));

        failure.Message.ShouldContain(Path.GetTempPath());
    }

    [Fact]
    public async Task Missing_path_is_refused_at_start() =>
        await Should.ThrowAsync<OptionsValidationException>(() => StartHostAsync(
            services => services.Configure<SchedulingOptions>(options => options.DatabasePath = "")));

    [Fact]
    public void Default_interval_is_thirty_seconds() =>
        new SchedulingOptions().SweepInterval.ShouldBe(TimeSpan.FromSeconds(30));
}
