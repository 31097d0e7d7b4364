namespace MeetingOrchestrator.Localization;

/// <summary>Words of sheets that accompany the minutes. Each constant is the key of a text.</summary>
public sealed class Sheets
{
    // Columns of the attendance sheet.
    public const string ColumnSeat = nameof(ColumnSeat);
    public const string ColumnName = nameof(ColumnName);
    public const string ColumnKind = nameof(ColumnKind);
    public const string ColumnAttendance = nameof(ColumnAttendance);
    public const string ColumnRepresentedBy = nameof(ColumnRepresentedBy);
    public const string ColumnHolders = nameof(ColumnHolders);
    public const string ColumnCredentials = nameof(ColumnCredentials);
    public const string ColumnRollCalls = nameof(ColumnRollCalls);
    public const string ColumnByRollCall = nameof(ColumnByRollCall);
    public const string ColumnByConference = nameof(ColumnByConference);
    public const string ColumnByRoom = nameof(ColumnByRoom);
    public const string ColumnDisagreements = nameof(ColumnDisagreements);

    // What a seat's attendance comes to.
    public const string NotEstablished = nameof(NotEstablished);
    public const string Present = nameof(Present);
    public const string PresentInPart = nameof(PresentInPart);
    public const string Represented = nameof(Represented);
    public const string Absent = nameof(Absent);

    // A roll call.
    public const string RollCallPresent = nameof(RollCallPresent);
    public const string RollCallAbsent = nameof(RollCallAbsent);

    // Where credentials stand.
    public const string CredentialsSubmitted = nameof(CredentialsSubmitted);
    public const string CredentialsAccepted = nameof(CredentialsAccepted);
    public const string CredentialsQuestioned = nameof(CredentialsQuestioned);

    // How sources disagree; the stretches follow.
    public const string NeverConnected = nameof(NeverConnected);
    public const string RecordedAbsent = nameof(RecordedAbsent);
    public const string PresentUnseen = nameof(PresentUnseen);
    public const string SeenNotPresent = nameof(SeenNotPresent);

    // Somebody who held a seat: function or place, stretch.
    public const string Holder = nameof(Holder);
}
