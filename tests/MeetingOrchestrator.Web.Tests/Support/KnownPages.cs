using System.Collections.Immutable;
using MeetingOrchestrator.Application.Links;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

namespace MeetingOrchestrator.Web.Tests.Support;

/// <summary>Pages held in memory, which keep what was done on them.</summary>
internal sealed class KnownPages : IPersonalPages
{
    /// <summary>What everybody's page shows.</summary>
    public Func<PersonalPage, PersonalPage> Shown { get; set; } = page => page;

    public ReceivedReply? Reply { get; set; }

    public ConnectionTest? Test { get; set; }

    public ImmutableArray<NamedMember> Members { get; set; } = [];

    /// <summary>Who acted, and how often a page was opened.</summary>
    public List<LinkHolder> Holders { get; } = [];

    /// <summary>What the next act is answered with.</summary>
    public PageAnswer Answer { get; set; } = PageAnswer.Done;

    public Task<PersonalPage?> OpenAsync(LinkHolder holder, Language language, CancellationToken cancellationToken) =>
        Task.FromResult<PersonalPage?>(Shown(Given.Page(holder) with { Reply = Reply, ConnectionTest = Test, Members = Members }));

    public Task<PageAnswer> ReplyAsync(LinkHolder holder, Reply reply, CancellationToken cancellationToken) =>
        ActAsync(holder, () => Reply = new(reply, ReplyChannel.Link, Given.Now));

    public Task<PageAnswer> NameDelegationAsync(LinkHolder holder, ImmutableArray<NamedMember> members, CancellationToken cancellationToken) =>
        ActAsync(holder, () => Members = members);

    public Task<PageAnswer> TestConnectionAsync(LinkHolder holder, ConnectionResult result, CancellationToken cancellationToken) =>
        ActAsync(holder, () => Test = new(result, Given.Now + Duration.FromMinutes(1)));

    private Task<PageAnswer> ActAsync(LinkHolder holder, Action act)
    {
        Holders.Add(holder);
        if (Answer == PageAnswer.Done)
        {
            act();
        }

        return Task.FromResult(Answer);
    }
}
