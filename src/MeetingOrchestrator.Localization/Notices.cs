namespace MeetingOrchestrator.Localization;

/// <summary>Invitations, reminders and calendar entries. Each constant is the key of a text.</summary>
public sealed class Notices
{
    // Subjects.
    public const string InvitationSubject = nameof(InvitationSubject);
    public const string ReminderSubject = nameof(ReminderSubject);
    public const string EntrySubject = nameof(EntrySubject);

    // Comments on cancelled calendar entries.
    public const string EntryCancelled = nameof(EntryCancelled);
    public const string EntryPostponed = nameof(EntryPostponed);

    // Salutations.
    public const string DearColleagues = nameof(DearColleagues);
    public const string DearSir = nameof(DearSir);
    public const string DearMadam = nameof(DearMadam);

    // Openings.
    public const string InviteDelegation = nameof(InviteDelegation);
    public const string InviteRepresentatives = nameof(InviteRepresentatives);
    public const string InviteObservers = nameof(InviteObservers);
    public const string RemindIn = nameof(RemindIn);
    public const string RemindNow = nameof(RemindNow);

    // Facts.
    public const string DateLabel = nameof(DateLabel);
    public const string TimeLabel = nameof(TimeLabel);
    public const string FormatLabel = nameof(FormatLabel);
    public const string PlaceLabel = nameof(PlaceLabel);
    public const string ChairLabel = nameof(ChairLabel);
    public const string PresidingLabel = nameof(PresidingLabel);
    public const string Labelled = nameof(Labelled);
    public const string OnDay = nameof(OnDay);

    // Agenda, conference, reply.
    public const string AgendaHeading = nameof(AgendaHeading);
    public const string JoinHeading = nameof(JoinHeading);
    public const string JoinLink = nameof(JoinLink);
    public const string JoinLater = nameof(JoinLater);
    public const string ReplyBy = nameof(ReplyBy);
    public const string Contact = nameof(Contact);
    public const string Close = nameof(Close);
}
