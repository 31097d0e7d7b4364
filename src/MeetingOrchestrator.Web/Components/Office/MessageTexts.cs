using MeetingOrchestrator.Domain.Meetings.Invitations;

namespace MeetingOrchestrator.Web.Components.Office;

/// <summary>Messages in words: keys of their texts.</summary>
internal static class MessageTexts
{
    /// <summary>Whether a person has to look at the message.</summary>
    public static bool IsTroubled(Message message) =>
        message.Progress is MessageProgress.Failed or MessageProgress.Undelivered or MessageProgress.Unknown;

    public static string Of(MessageProgress progress) => progress switch
    {
        MessageProgress.Due => OfficeTexts.MessageDue,
        MessageProgress.Issued => OfficeTexts.MessageIssued,
        MessageProgress.Unknown => OfficeTexts.MessageUnknown,
        MessageProgress.Expired => OfficeTexts.MessageExpired,
        MessageProgress.Failed => OfficeTexts.MessageFailed,
        MessageProgress.Undelivered => OfficeTexts.MessageUndelivered,
        MessageProgress.Withdrawn => OfficeTexts.MessageWithdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(progress), progress, "No text is defined for it."),
    };

    public static string Of(MessageKind kind) => kind switch
    {
        MessageKind.Invitation => OfficeTexts.KindInvitation,
        MessageKind.Reminder => OfficeTexts.KindReminder,
        MessageKind.CompositionRequest => OfficeTexts.KindCompositionRequest,
        MessageKind.AgendaPublished => OfficeTexts.KindAgendaPublished,
        MessageKind.DocumentsPublished => OfficeTexts.KindDocumentsPublished,
        MessageKind.ConnectionTest => OfficeTexts.KindConnectionTest,
        MessageKind.Change => OfficeTexts.KindChange,
        MessageKind.Postponement => OfficeTexts.KindPostponement,
        MessageKind.Cancellation => OfficeTexts.KindCancellation,
        MessageKind.DelegationReviewed => OfficeTexts.KindDelegationReviewed,
        MessageKind.MinutesForComment => OfficeTexts.KindMinutesForComment,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No text is defined for it."),
    };
}
