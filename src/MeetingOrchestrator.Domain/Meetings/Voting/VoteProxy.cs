using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings.Voting;

/// <summary>A proxy frozen into a vote.</summary>
/// <param name="Grantor">The member that is away.</param>
/// <param name="Holder">The member that votes for it.</param>
public sealed record VoteProxy(SeatKey Grantor, SeatKey Holder);
