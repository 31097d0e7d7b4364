using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingOrchestrator.Mail.Smtp;

/// <summary>
/// Mail by SMTP (RFC 5321). The protocol has no way to ask whether a message went out, so a doubt stays one: it is never sent a second time.
/// </summary>
internal sealed class SmtpMessageTransport(
    SmtpConnection connection, IOptions<SmtpOptions> options, ILogger<SmtpMessageTransport> logger) : IMessageTransport, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _inLine;

    public MessageChannel Channel => MessageChannel.Smtp;

    /// <summary>
    /// How long a message waits for those before it. With the longest time-out of a message it stays below the outbox's lease of two
    /// minutes: nobody else may claim what waits here.
    /// </summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(45);

    public async Task SendAsync(OutgoingMessage message, bool mayHaveBeenSent, CancellationToken cancellationToken)
    {
        try
        {
            if (mayHaveBeenSent)
                throw new ProviderException(ProviderFailure.Ambiguous, SmtpFailure.CannotLook);
            using var envelope = Envelope.Read(message.Mime);
            await QueueAsync(envelope, cancellationToken);
        }
        catch (ProviderException failure)
        {
            logger.MessageNotSent(failure.Code, failure.Failure);
            throw;
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task QueueAsync(Envelope envelope, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _inLine);
        try
        {
            if (!await _turn.WaitAsync(LongestWait, cancellationToken))
                throw new ProviderException(ProviderFailure.Paced, SmtpFailure.Busy, Duration.FromTimeSpan(options.Value.Timeout));
            try
            {
                await SendAsync(envelope);
            }
            finally
            {
                _turn.Release();
            }
        }
        finally
        {
            await LeaveAsync();
        }
    }

    // Not cancelled from outside: a shutdown in the midst of a message would make a doubt of it.
    private async Task SendAsync(Envelope envelope)
    {
        var progress = new MessageProgress();
        using var limit = new CancellationTokenSource(options.Value.Timeout);
        try
        {
            await connection.SendAsync(envelope, progress, limit.Token);
        }
        catch (Exception fault) when (SmtpFailure.Translate(fault, progress.IsComplete) is { } failure)
        {
            throw failure;
        }
    }

    // Whoever leaves last closes: the connection lasts as long as a burst, and none is held open while nothing is sent.
    private async Task LeaveAsync()
    {
        if (Interlocked.Decrement(ref _inLine) > 0 || !await _turn.WaitAsync(TimeSpan.Zero))
            return;
        try
        {
            await connection.CloseAsync();
        }
        finally
        {
            _turn.Release();
        }
    }
}
