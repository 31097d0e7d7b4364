using MeetingOrchestrator.Domain.Kernel;
using NodaTime;

namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>A reply as a channel shows it.</summary>
public sealed record ObservedReply(PersonKey Person, Reply Reply, ReplyChannel Channel, Instant At);
