namespace MeetingOrchestrator.Domain.Meetings.Invitations;

/// <summary>What a message is.</summary>
public enum MessageKind
{
    /// <summary>The invitation.</summary>
    Invitation,

    /// <summary>A reminder.</summary>
    Reminder,
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
}

/// <summary>How a reply came.</summary>
public enum ReplyChannel
{
    /// <summary>The calendar entry was answered.</summary>
    Calendar,
}
