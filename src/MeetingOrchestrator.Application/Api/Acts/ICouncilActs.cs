using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Application.Api.Acts;

/// <summary>Every act of the chair's office on a council's schedule, as one use case.</summary>
public interface ICouncilActs
{
    /// <summary>Carries a request out, once, as <see cref="IMeetingActs.DoAsync"/> does.</summary>
    /// <param name="council">The council.</param>
    /// <param name="request">The request; its name must be one of <see cref="ActNames.OfCouncil"/>.</param>
    /// <param name="cancellationToken">Ends the waiting, not the act.</param>
    /// <exception cref="IOException">The store could not be read or written; repeat the request under the same key.</exception>
    Task<ActResult> DoAsync(CouncilKey council, ActRequest request, CancellationToken cancellationToken);
}
