namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>What a message is.</summary>
public enum MessageKind
{
    /// <summary>The invitation.</summary>
    Invitation,

    /// <summary>A reminder.</summary>
    Reminder,

    /// <summary>Request to name the composition of the delegation.</summary>
    CompositionRequest,

    /// <summary>The provisional agenda was published.</summary>
    AgendaPublished,

    /// <summary>The documents of the meeting were published.</summary>
    DocumentsPublished,

    /// <summary>Invitation to test the connection.</summary>
    ConnectionTest,

    /// <summary>The meeting was moved, or its format or place was changed.</summary>
    Change,

    /// <summary>The meeting was put off to a time that is not known yet.</summary>
    Postponement,

    /// <summary>The meeting was cancelled.</summary>
    Cancellation,

    /// <summary>What the chair's office says of the delegation that was named: approved, rejected, or to be changed.</summary>
    DelegationReviewed,

    /// <summary>The draft minutes, for comment.</summary>
    MinutesForComment,
}

/// <summary>How a message goes out.</summary>
public enum MessageChannel
{
    /// <summary>Mail through Microsoft Graph.</summary>
    GraphMail,

    /// <summary>Mail by SMTP.</summary>
    Smtp,
}

/// <summary>A reply to an invitation.</summary>
public enum Reply
{
    /// <summary>Will take part.</summary>
    Accepted,

    /// <summary>Will not take part.</summary>
    Declined,

    /// <summary>May take part.</summary>
    Tentative,

    /// <summary>Will not come in person; a deputy will be sent.</summary>
    DeputySent,
}

/// <summary>How a reply came.</summary>
public enum ReplyChannel
{
    /// <summary>The calendar entry was answered.</summary>
    Calendar,

    /// <summary>By the personal page.</summary>
    Link,
}
