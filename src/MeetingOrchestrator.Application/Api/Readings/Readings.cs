using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Attendance;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Floor;
using NodaTime;

namespace MeetingOrchestrator.Application.Api.Readings;

/// <summary>The agenda of a meeting.</summary>
/// <param name="Published">Whether the provisional agenda was published.</param>
/// <param name="AdoptedBy">The vote that adopted it; null while it is provisional.</param>
/// <param name="Open">The item under discussion; null between items.</param>
/// <param name="Items">The items in order; sub-items follow their parent.</param>
public sealed record AgendaReading(bool Published, VoteKey? AdoptedBy, ItemKey? Open, ImmutableArray<ItemReading> Items);

/// <summary>An item of the agenda.</summary>
/// <param name="Key">Its key; that of a sub-item begins with its parent's.</param>
/// <param name="Title">Its title.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Rapporteur">The seat that reports; null where nobody does.</param>
/// <param name="Minutes">Time planned, in minutes.</param>
/// <param name="Closed">Whether it was finished.</param>
/// <param name="Notes">What was noted under it, in order.</param>
public sealed record ItemReading(
    ItemKey Key, BilingualText Title, ItemPurpose Purpose, SeatKey? Rapporteur, double Minutes, bool Closed, ImmutableArray<BilingualText> Notes);

/// <summary>Who is present.</summary>
/// <param name="Present">Seats present now.</param>
/// <param name="Quorum">The quorum as of now; null before the meeting was convened.</param>
/// <param name="Calling">The roll call in progress; null otherwise.</param>
/// <param name="RollCalls">Roll calls completed, oldest first.</param>
public sealed record AttendanceReading(
    ImmutableArray<SeatKey> Present, QuorumFinding? Quorum, CallingReading? Calling, ImmutableArray<RollCallResult> RollCalls);

/// <summary>A roll call in progress.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Seats">The seats in the order of calling, each with its answers, one a pass.</param>
public sealed record CallingReading(int Number, ImmutableArray<CalledSeat> Seats);

/// <summary>A seat of a roll call.</summary>
public sealed record CalledSeat(SeatKey Seat, ImmutableArray<RollCallAnswer> Answers);

/// <summary>The list of speakers and the speeches made, in the order in which the floor was requested.</summary>
public sealed record FloorReading(SpeechKey? Speaking, ImmutableArray<SpeechReading> Speeches);

/// <summary>A speech.</summary>
public sealed record SpeechReading(
    SpeechKey Key, SpeechKind Kind, SeatKey Seat, PersonKey Speaker, ItemKey Item, SpeechProgress Progress, Instant? StartedAt, Instant? EndedAt,
    BilingualText? Summary);

/// <summary>The decisions of a meeting, and drafts of them, in the order in which they were drafted.</summary>
public sealed record DecisionsReading(ImmutableArray<DecisionReading> Decisions);

/// <summary>A decision or a draft of one.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Item">Under which item.</param>
/// <param name="Verb">What the council does.</param>
/// <param name="Document">The document decided on.</param>
/// <param name="State">What became of it.</param>
/// <param name="Number">Its number once adopted; null before.</param>
/// <param name="Vote">The vote that settled it; null before.</param>
/// <param name="Version">The version of its text.</param>
/// <param name="InParity">Whether both languages are approved at this version.</param>
/// <param name="Text">Its text.</param>
/// <param name="Opinions">Separate opinions.</param>
public sealed record DecisionReading(
    DecisionKey Key, ItemKey Item, DecisionVerb Verb, BilingualText Document, DecisionState State, string? Number, VoteKey? Vote, int Version,
    bool InParity, BilingualText Text, ImmutableArray<SeparateOpinion> Opinions);

/// <summary>Where the record of a meeting stands: every receipt can be checked against it.</summary>
/// <param name="Stream">The stream's name, which is part of what is hashed.</param>
/// <param name="Sequence">Number of the last entry.</param>
/// <param name="Head">Its hash: 64 lower-case hexadecimal digits.</param>
public sealed record RecordHeadReading(string Stream, long Sequence, string Head);
