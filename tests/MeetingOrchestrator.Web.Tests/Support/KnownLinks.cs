using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Web.Tests.Support;

/// <summary>Links held in memory; what was asked is counted, so that a test sees whether something was opened.</summary>
internal sealed class KnownLinks : IPersonalLinks, ICalendarFeeds
{
    public Dictionary<string, LinkHolder> Pages { get; } = new() { [Secret] = new(Given.Meeting, Given.Focal) };

    public Dictionary<string, byte[]> Feeds { get; } = [];

    public List<PersonKey> RevokedFeeds { get; } = [];

    public int Asked { get; private set; }

    /// <summary>A secret of the form that the service derives.</summary>
    public const string Secret = "kq0d1VYJm5rXb0m3o0G1c2J4w7lT9h8sQf6eZx2uPaA";

    public Task<LinkHolder?> OpenPageAsync(string secret, CancellationToken cancellationToken)
    {
        Asked++;
        return Task.FromResult(Pages.GetValueOrDefault(secret));
    }

    public Task RevokeFeedAsync(PersonKey person, CancellationToken cancellationToken)
    {
        RevokedFeeds.Add(person);
        return Task.CompletedTask;
    }

    public Task<byte[]?> ReadAsync(string secret, CancellationToken cancellationToken) => Task.FromResult(Feeds.GetValueOrDefault(secret));

    public Task<Uri?> PageAsync(MeetingId meeting, PersonKey person, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task RevokePageAsync(MeetingId meeting, PersonKey person, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Uri?> FeedAsync(PersonKey person, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PersonKey?> OpenFeedAsync(string secret, CancellationToken cancellationToken) => throw new NotSupportedException();
}
