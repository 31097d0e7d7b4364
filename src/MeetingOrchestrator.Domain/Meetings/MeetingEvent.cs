namespace MeetingOrchestrator.Domain.Meetings;

/// <summary>
/// What happens at and around a meeting: the whole record is made of these. Stream <c>meeting/&lt;id&gt;</c>.
/// Each feature folder declares its own; the record names each by its type name in kebab case, so a type is never renamed.
/// </summary>
public abstract partial record MeetingEvent
{
    private MeetingEvent()
    {
    }
}
