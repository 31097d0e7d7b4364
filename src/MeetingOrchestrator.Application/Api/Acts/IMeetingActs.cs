using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <summary>Every command that a person may give to a meeting, as one use case: data in, receipt out.</summary>
public interface IMeetingActs
{
    /// <summary>
    /// Carries a request out, once: repeated by the same actor under the same key it gives the same receipt, whatever was recorded since.
    /// A command that changes the council's schedule changes both in one commit.
    /// </summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="request">The request; its name must be one of <see cref="ActNames.OfMeeting"/>.</param>
    /// <param name="cancellationToken">Ends the waiting, not the act.</param>
    /// <exception cref="IOException">The store could not be read or written; repeat the request under the same key.</exception>
    Task<ActResult> DoAsync(MeetingId meeting, ActRequest request, CancellationToken cancellationToken);
}
