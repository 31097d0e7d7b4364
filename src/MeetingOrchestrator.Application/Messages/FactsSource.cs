using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Messages;

/// <summary>The meeting that messages are about.</summary>
/// <param name="Meeting">Its id.</param>
/// <param name="State">Its state.</param>
internal sealed record FactsSource(MeetingId Meeting, MeetingState State);
