using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Web.Replay;

/// <summary><c>summary.json</c>: what a replay came to. Times are ISO 8601 in UTC.</summary>
/// <param name="Council">The council's key.</param>
/// <param name="From">First instant.</param>
/// <param name="Until">Last instant.</param>
/// <param name="Meetings">Every meeting of the schedule.</param>
internal sealed record ReplaySummary(string Council, string From, string Until, ImmutableArray<MeetingSummary> Meetings);

/// <summary>What a replay came to for one meeting. What did not happen is null.</summary>
internal sealed record MeetingSummary(
    int Number,
    string Meeting,
    string Phase,
    string Start,
    string End,
    string Zone,
    string DateCertainty,
    string TimeCertainty,
    ImmutableSortedDictionary<string, string> Milestones,
    SeatSummary? Seats,
    MessageSummary? Invitations,
    MessageSummary? Reminders,
    ImmutableSortedDictionary<string, int>? Responses,
    RollCallSummary? RollCall,
    AgendaSummary? Agenda,
    ImmutableSortedDictionary<string, int>? Speeches,
    ImmutableArray<DecisionSummary>? Decisions,
    ConferenceSummary? Conference,
    ImmutableArray<string>? Documents,
    RecordSummary? Record);

/// <summary>Seats of the composition.</summary>
internal sealed record SeatSummary(int Total, ImmutableSortedDictionary<string, int> ByKind);

/// <summary>Messages of one kind.</summary>
/// <param name="Issued">Handed over for delivery.</param>
/// <param name="ByLanguage">Those issued, by language.</param>
/// <param name="ByChannel">By channel; <c>calendar</c> counts people on calendar entries, the others count messages.</param>
/// <param name="NotIssued">Due, unknown or expired, by that name.</param>
internal sealed record MessageSummary(
    int Issued, ImmutableSortedDictionary<string, int> ByLanguage, ImmutableSortedDictionary<string, int> ByChannel, ImmutableSortedDictionary<string, int> NotIssued);

/// <summary>The latest roll call with the quorum's arithmetic.</summary>
internal sealed record RollCallSummary(
    int Present, int Members, int Required, string Share, bool Quorate, string Article, ImmutableArray<string> PresentSeats, ImmutableArray<string> AbsentSeats);

/// <summary>The agenda and the vote that adopted it.</summary>
internal sealed record AgendaSummary(int Items, bool Adopted, OutcomeSummary? Vote);

/// <summary>The outcome of a vote with its arithmetic.</summary>
internal sealed record OutcomeSummary(
    string Outcome, string Method, int InFavour, int Against, int Abstained, int NotVoting, int NotInterested, int? Base, int? Required, string Article);

/// <summary>A decision.</summary>
internal sealed record DecisionSummary(string? Number, string State, string Verb, BilingualText Document, OutcomeSummary? Outcome);

/// <summary>The conference and what its reports say.</summary>
internal sealed record ConferenceSummary(bool Hardened, int CalendarEntries, int Sessions, ImmutableArray<string> ConnectedSeats, int Unmatched);

/// <summary>The record as the verifier sees it.</summary>
internal sealed record RecordSummary(bool Valid, long Entries, string Head, ImmutableSortedDictionary<string, long> Signed);
