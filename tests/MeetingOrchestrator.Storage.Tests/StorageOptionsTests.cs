using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Storage.Tests;

public sealed class StorageOptionsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(":memory:")]
    [InlineData("file:record.db?mode=memory")]
    [InlineData("/")]
    [InlineData("data/")]
    [InlineData("a\0b")]
    public void Path_that_names_no_file_fails_at_start_with_its_value(string path)
    {
        var failure = Should.Throw<OptionsValidationException>(() => Start(options => options.DatabasePath = path));

        failure.Message.ShouldContain($"DatabasePath is '{path}'");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public void Lock_timeout_out_of_bounds_fails_at_start_with_value_and_bounds(int seconds)
    {
        var failure = Should.Throw<OptionsValidationException>(
            () => Start(options => (options.DatabasePath, options.LockTimeoutSeconds) = ("record.db", seconds)));

        failure.Message.ShouldContain($"LockTimeoutSeconds is {seconds}: it must lie between 1 and 60");
    }

    [Fact]
    public void Path_of_a_file_is_accepted() => Should.NotThrow(() => Start(options => options.DatabasePath = "data/record.db"));

    // What the host runs before its services.
    private static void Start(Action<StorageOptions> configure)
    {
        using var provider = new ServiceCollection().AddStorage(configure).BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
    }
}
