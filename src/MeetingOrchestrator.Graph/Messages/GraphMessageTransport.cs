using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Graph.Client;
using MeetingOrchestrator.Graph.Failures;
using NodaTime;
using Message = Microsoft.Graph.Models.Message;

namespace MeetingOrchestrator.Graph.Messages;

/// <summary>
/// Mail in two steps, a draft and its sending. A draft mails nobody, so only a lost answer to the second step is a doubt, and the Message-ID
/// resolves it on the next attempt.
/// </summary>
internal sealed class GraphMessageTransport(
    GraphCalls calls, MailPace pace, UnsentDrafts drafts, GraphSettings settings, TimeProvider time) : IMessageTransport
{
    private const string ItemNotFound = "ErrorItemNotFound";
    private const string InvalidRequest = "ErrorInvalidRequest";

    private static readonly GraphCall Find = new("messages.find", Outlook: true, HasEffect: false);
    private static readonly GraphCall Create = new("messages.create", Outlook: true, HasEffect: false);
    private static readonly GraphCall Send = new("messages.send", Outlook: true, HasEffect: true);

    private static readonly string[] Selected = ["id", "isDraft"];

    public MessageChannel Channel => MessageChannel.GraphMail;

    public async Task SendAsync(OutgoingMessage message, bool mayHaveBeenSent, CancellationToken cancellationToken)
    {
        // Before anything is asked: whoever has no turn must not leave drafts behind.
        using var turn = pace.Take(message.InternetMessageId);
        var earlier = mayHaveBeenSent || drafts.IsLost(message.InternetMessageId) ? await FindAsync(message.InternetMessageId, cancellationToken) : [];
        if (!earlier.Exists(found => found.IsDraft == false))
        {
            var draft = earlier.FirstOrDefault()?.Id ?? drafts.Find(message.InternetMessageId) ?? await CreateAsync(message, cancellationToken);
            drafts.Keep(message.InternetMessageId, draft);
            await SendDraftAsync(message, draft, turn, cancellationToken);
        }

        drafts.Forget(message.InternetMessageId);
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

    private async Task<string> CreateAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        try
        {
            var draft = await calls.AskAsync(
                Create,
                (client, limited) =>
                {
                    RequireClaim(message);
                    return MimeDraft.CreateAsync(client, settings.Organizer, message.Mime, limited);
                },
                cancellationToken);
            return draft.Id ?? throw new ProviderException(ProviderFailure.TryAgain, FailureCode.EmptyAnswer);
        }
        catch (ProviderException exception) when (exception.Failure is ProviderFailure.TryAgain or ProviderFailure.Ambiguous)
        {
            // Perhaps it was made and only the answer was lost: it mails nobody, but the next attempt is to find it instead of making another.
            drafts.Lose(message.InternetMessageId);
            throw;
        }
    }

    // Looked at inside the gate, last thing before the call: whoever waited there, or was stopped there, may have been overtaken.
    private void RequireClaim(OutgoingMessage message)
    {
        if (message.GiveUpAt is { } limit && Instant.FromDateTimeOffset(time.GetUtcNow()) >= limit)
            throw new ProviderException(ProviderFailure.TryAgain, FailureCode.ClaimOver);
    }

    private async Task SendDraftAsync(OutgoingMessage message, string id, MailPace.Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            await calls.TellAsync(
                Send,
                (client, limited) =>
                {
                    RequireClaim(message);
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
            // The mailbox asked for rest after the draft was made: an attempt it was.
            throw new ProviderException(ProviderFailure.TryAgain, exception.Code, exception.RetryAfter);
        }
        catch (ProviderException exception) when (exception.Failure == ProviderFailure.TryAgain)
        {
            turn.GiveBack();
            throw;
        }
        catch (ProviderException exception) when (exception.Code is ItemNotFound or InvalidRequest)
        {
            // The draft was there a moment ago: it is gone, or is no draft any more, because somebody sent it. The next look will tell.
            drafts.Forget(message.InternetMessageId);
            throw new ProviderException(ProviderFailure.Ambiguous, exception.Code);
        }
    }
}
