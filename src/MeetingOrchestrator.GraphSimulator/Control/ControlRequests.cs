namespace MeetingOrchestrator.GraphSimulator.Control;

/// <summary>Bodies of the control API, read with web defaults: camelCase names, ISO 8601 instants with offset.</summary>
internal sealed record SetClock(DateTimeOffset Now);

/// <param name="Address">Whose answer it is; compared without regard to case.</param>
/// <param name="Response">accepted, declined, or tentativelyAccepted.</param>
/// <param name="Comment">The text the attendee added, kept with the event in the state.</param>
internal sealed record PostReply(string Address, string Response, string? Comment = null);

/// <param name="Method">HTTP method to match.</param>
/// <param name="PathTemplate">Relative to <c>/v1.0</c>, with <c>{…}</c> for any one segment.</param>
/// <param name="When">before or after the effect.</param>
/// <param name="Occurrence">Which matching request to hold, counted from the creation of the hold; 1 is the next one.</param>
internal sealed record PostHold(string Method, string PathTemplate, string When, int Occurrence = 1);

/// <param name="ExternalId">Names the meeting.</param>
/// <param name="Sessions">Each becomes one attendance report.</param>
internal sealed record PostAttendance(string ExternalId, IReadOnlyList<AttendedSession> Sessions);

internal sealed record AttendedSession(DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<AttendedRecord> Records);

/// <param name="Role">Organizer, Presenter, or Attendee, as Graph writes them.</param>
/// <param name="Intervals">One per stay; somebody who came back has several.</param>
/// <param name="Identity">Null when Teams does not know the person.</param>
/// <param name="EmailAddress">Null for guests and where a policy withholds it.</param>
internal sealed record AttendedRecord(
    string Role, IReadOnlyList<AttendedInterval> Intervals, AttendedIdentity? Identity = null, string? EmailAddress = null);

/// <param name="DisplayName">What the person typed or the directory says.</param>
/// <param name="Id">Entra object id; null for guests.</param>
internal sealed record AttendedIdentity(string DisplayName, string? Id = null);

internal sealed record AttendedInterval(DateTimeOffset Join, DateTimeOffset Leave);
