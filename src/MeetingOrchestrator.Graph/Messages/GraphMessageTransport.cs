using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Failures;
using Message = Microsoft.Graph.Models.Message;

namespace MeetingOrchestrator.Graph.Messages;

/// <summary>
/// Mail in two steps, a draft and its sending. A lost answer to the first leaves an unused draft, which mails nobody; only a lost answer
/// to the second is a doubt, and the Message-ID resolves it on the next attempt.
/// </summary>
internal sealed class GraphMessageTransport(GraphCalls calls, MailPace pace, GraphSettings settings) : IMessageTransport
{
    private const string ItemNotFound = "ErrorItemNotFound";

    private static readonly GraphCall Find = new("messages.find", Outlook: true, HasEffect: false);
    private static readonly GraphCall Create = new("messages.create", Outlook: true, HasEffect: false);
    private static readonly GraphCall Send = new("messages.send", Outlook: true, HasEffect: true);

    private static readonly string[] Selected = ["id", "isDraft"];

    public MessageChannel Channel => MessageChannel.GraphMail;

    public async Task SendAsync(OutgoingMessage message, bool mayHaveBeenSent, CancellationToken cancellationToken)
    {
        // Before anything is asked: whoever has no turn must not leave drafts behind.
        using var turn = pace.Take(message.InternetMessageId);
        var earlier = mayHaveBeenSent ? await FindAsync(message.InternetMessageId, cancellationToken) : [];
        if (earlier.Exists(found => found.IsDraft == false))
            return;
        var draft = earlier.FirstOrDefault() ?? await CreateAsync(message, cancellationToken);
        await SendDraftAsync(draft, turn, cancellationToken);
    }

    private async Task<List<Message>> FindAsync(string internetMessageId, CancellationToken cancellationToken)
    {
        var found = await calls.AskAsync(
            Find,
            (client, limited) => client.Users[settings.Organizer].Messages.GetAsync(
                get =>
                {
                    get.Headers.PreferImmutableIds();
                    get.QueryParameters.Filter = $"internetMessageId eq {ODataLiteral.Of(internetMessageId)}";
                    get.QueryParameters.Select = Selected;
                },
                limited),
            cancellationToken);

        // Without the list, or without the mark, nothing can be said; taking it for empty or unsent would mail twice.
        return found.Value is { } messages && messages.TrueForAll(known => known.IsDraft is not null)
            ? messages
            : throw new ProviderException(ProviderFailure.TryAgain, FailureCode.EmptyAnswer);
    }

    private Task<Message> CreateAsync(OutgoingMessage message, CancellationToken cancellationToken) => calls.AskAsync(
        Create,
        (client, limited) => MimeDraft.CreateAsync(client, settings.Organizer, message.Mime, limited),
        cancellationToken);

    private async Task SendDraftAsync(Message draft, MailPace.Turn turn, CancellationToken cancellationToken)
    {
        var id = draft.Id ?? throw new ProviderException(ProviderFailure.TryAgain, FailureCode.EmptyAnswer);
        try
        {
            await calls.TellAsync(
                Send,
                (client, limited) =>
                {
                    turn.Use();
                    return client.Users[settings.Organizer].Messages[id].Send.PostAsync(
                        post =>
                        {
                            post.Headers.PreferImmutableIds();
                            post.Options.Add(new ExpectedStatus(System.Net.HttpStatusCode.Accepted));
                        },
                        limited);
                },
                cancellationToken);
        }
        catch (ProviderException exception) when (exception.Failure == ProviderFailure.Paced)
        {
            // The mailbox asked for rest after the draft was made: an attempt it was, and the next one must look for the draft.
            throw new ProviderException(ProviderFailure.TryAgain, exception.Code, exception.RetryAfter);
        }
        catch (ProviderException exception) when (exception.Code == ItemNotFound)
        {
            // The draft was there a moment ago: an earlier sending may have taken it, and the next look will tell.
            throw new ProviderException(ProviderFailure.Ambiguous, exception.Code);
        }
    }
}
