using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Application.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingOrchestrator.Graph.Tests.Support;

/// <summary>The adapter as the host registers it, with everything it logs.</summary>
internal sealed class GraphUnderTest : IAsyncDisposable
{
    public const string Organizer = "9c2b1f0e-3d47-4d0f-8a53-0a7a4a0d2f11";
    public const string Token = "canary-token-5fd2a0";

    private readonly ServiceProvider _services;

    public GraphUnderTest(Uri baseUrl, Action<GraphOptions>? more = null, TimeProvider? time = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logged));
        if (time is not null)
            services.AddSingleton(time);
        services.AddGraph(options =>
        {
            options.BaseUrl = baseUrl;
            options.Organizer = Organizer;
            options.Credential.Kind = GraphCredentialKind.Bearer;
            options.Credential.BearerSource = () => Token;
            more?.Invoke(options);
        });
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public LogLines Logged { get; } = new();

    public IConferenceProvider Conference => _services.GetRequiredService<IConferenceProvider>();

    public IMailboxProvider Mailbox => _services.GetRequiredService<IMailboxProvider>();

    public IMessageTransport Mail => _services.GetRequiredService<IMessageTransport>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
