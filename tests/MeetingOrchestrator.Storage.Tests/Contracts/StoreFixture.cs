using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

/// <summary>One empty store of one database system, and any number of processes' views on it.</summary>
public abstract class StoreFixture : IAsyncDisposable
{
    private readonly List<ServiceProvider> _opened = [];

    /// <summary>Another registration on the same store: what a second process would have.</summary>
    public ServiceProvider Open()
    {
        var services = new ServiceCollection();
        Register(services);
        var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        _opened.Add(provider);
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var provider in _opened)
            await provider.DisposeAsync();
        Remove();
        GC.SuppressFinalize(this);
    }

    protected abstract void Register(IServiceCollection services);

    protected abstract void Remove();
}
