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

/// <param name="Start">When the first joined.</param>
/// <param name="End">When the last left.</param>
/// <param name="Records">One per person and identity; the same name may stand in several.</param>
/// <param name="AvailableFrom">Instant before which the report does not exist yet; null is at once.</param>
internal sealed record AttendedSession(
    DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<AttendedRecord> Records, DateTimeOffset? AvailableFrom = null);

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

/// <param name="Fault">A kind as <c>Fault</c> names it, with or without <c>:retryAfter</c>.</param>
/// <param name="Match">Which requests; null is every one, once.</param>
/// <param name="RetryAfter">Seconds, or <c>date:</c> and seconds; the same as writing it behind the kind.</param>
internal sealed record PostFault(string Fault, FaultMatch? Match = null, string? RetryAfter = null);

/// <param name="Method">HTTP method; null is any.</param>
/// <param name="PathTemplate">Relative to <c>/v1.0</c>, with <c>{…}</c> for any one segment; null is any path.</param>
/// <param name="PathPattern">Regular expression on the decoded path relative to <c>/v1.0</c>; null is any path.</param>
/// <param name="Skip">How many matching requests pass first.</param>
/// <param name="Times">How often it fires; 0 is always.</param>
internal sealed record FaultMatch(string? Method = null, string? PathTemplate = null, string? PathPattern = null, int Skip = 0, int Times = 1);

/// <param name="Seed">Any number; another one troubles other requests.</param>
/// <param name="Rate">Share of the requests that are troubled, from 0 to 1.</param>
/// <param name="Faults">Kinds to choose from; null is what a client must survive without help.</param>
internal sealed record PostRandomFaults(int Seed, double Rate, IReadOnlyList<string>? Faults = null);

/// <param name="Addresses">Mail to these comes back from now on; replaces the earlier list.</param>
internal sealed record PostBounces(IReadOnlyList<string> Addresses);

/// <summary>What is granted from now on; what is left out stays as it is.</summary>
internal sealed record PutAccess(IReadOnlyList<string>? Permissions = null, bool? TeamsPolicy = null, bool? ExchangeScope = null);

/// <param name="Delivered">False loses the notifications of every change until it is true again.</param>
internal sealed record PutNotifications(bool Delivered);

/// <param name="Events">Immutable ids of the events to tell about, in this order; null is every event, gone ones too.</param>
/// <param name="SubscriptionId">Whom to tell; null is every live subscription.</param>
/// <param name="ChangeType">What to say happened.</param>
/// <param name="Copies">How often each is sent.</param>
/// <param name="Reversed">Sends in the opposite order.</param>
/// <param name="Batched">One request with all of them instead of one each.</param>
/// <param name="ClientState">Another secret than the subscription's; null is the right one.</param>
internal sealed record PostNotifications(
    IReadOnlyList<string>? Events = null, string? SubscriptionId = null, string ChangeType = "updated", int Copies = 1, bool Reversed = false,
    bool Batched = false, string? ClientState = null);

/// <param name="Event">reauthorizationRequired, subscriptionRemoved (which removes it), or missed.</param>
/// <param name="SubscriptionId">Whose; null is every live subscription with a lifecycleNotificationUrl.</param>
/// <param name="ClientState">Another secret than the subscription's; null is the right one.</param>
internal sealed record PostLifecycle(string Event, string? SubscriptionId = null, string? ClientState = null);
