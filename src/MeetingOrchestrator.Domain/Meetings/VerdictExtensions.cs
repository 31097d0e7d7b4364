using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Meetings;

/// <summary>Lets a decider read as "unless refused, then".</summary>
internal static class VerdictExtensions
{
    public static Verdict<MeetingEvent> Then(this Refusal? refusal, params ImmutableArray<MeetingEvent> events) =>
        refusal is null ? Verdict<MeetingEvent>.Accept(events) : Verdict<MeetingEvent>.Refuse(refusal);

    /// <summary>As above, for events that can only be made once nothing refuses.</summary>
    public static Verdict<MeetingEvent> Then(this Refusal? refusal, Func<ImmutableArray<MeetingEvent>> events) =>
        refusal is null ? Verdict<MeetingEvent>.Accept(events()) : Verdict<MeetingEvent>.Refuse(refusal);
}
