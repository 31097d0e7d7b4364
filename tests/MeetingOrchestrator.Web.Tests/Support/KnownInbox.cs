using MeetingOrchestrator.Application.Mailbox;

namespace MeetingOrchestrator.Web.Tests.Support;

/// <summary>Takes notifications as it is told to, and keeps them.</summary>
internal sealed class KnownInbox : INotificationInbox
{
    public Func<bool> Answer { get; set; } = () => true;

    public List<byte[]> Received { get; } = [];

    public Task<bool> AcceptAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var answer = Answer();
        Received.Add(body.ToArray());
        return Task.FromResult(answer);
    }
}
