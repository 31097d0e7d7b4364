using System.Collections.Immutable;
using MeetingOrchestrator.Application.Api.Acts;
using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Application.Outbox;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Readiness;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Web.Tests.Support;

/// <summary>The meeting of <see cref="Given"/> as the office's ports give it; commands are kept.</summary>
internal sealed class KnownMeetings : IMeetings, IReadinessBoard, IPeople, ICouncils, IListings, IUnmatchedNames
{
    public ReadinessBoard Board { get; set; } = Given.Board(
        Given.Ready(Given.Belarus), Given.Silent(Given.Armenia), Given.Unreached(Given.Assembly));

    public MeetingState State { get; set; } = new()
    {
        Lifecycle = new LifecycleState { Council = Given.Registered.Key, Plan = Given.Plan, Phase = MeetingPhase.Convened },
        Accreditation = new AccreditationState
        {
            Delegations = ImmutableDictionary<SeatKey, Delegation>.Empty.Add(Given.Armenia.Key, Given.Delegation(Given.Armenia)),
        },
    };

    public Dictionary<PersonKey, Person> Everybody { get; } = new[]
    {
        Given.Someone("am-head", "Армен Казарян", "Armen Ghazaryan"), Given.Someone("am-interpreter", "Ани Петросян", "Ani Petrosyan"),
        Given.Someone("ipa-head", "Дмитрий Кобицкий", "Dmitriy Kobitskiy"),
    }.ToDictionary(person => person.Key);

    public Dictionary<string, string> Names { get; } = [];

    public List<MeetingCommand> Commands { get; } = [];

    public Refusal? Refusal { get; set; }

    public Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, CancellationToken cancellationToken)
    {
        // As a session does: an intent that was handled yields nothing.
        var repeated = Commands.Any(known => known.Id == command.Id);
        Commands.Add(command);
        ImmutableArray<MeetingEvent> events = repeated || Refusal is not null ? [] : [new MeetingEvent.ConferenceHardened()];
        return Task.FromResult(new Receipt(Refusal, events, 1, Digest.Of([1])));
    }

    public Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, Precondition? expected, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    Task<MeetingReading?> IMeetings.ReadAsync(MeetingId meeting, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<MeetingState> StateAsync(MeetingId meeting, CancellationToken cancellationToken) => Task.FromResult(State);

    public Task<ReadinessBoard?> ReadAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        Task.FromResult(meeting == Given.Meeting ? Board : null);

    Task<IReadOnlyDictionary<PersonKey, Person>> IPeople.FindAsync(IReadOnlyCollection<PersonKey> keys, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<PersonKey, Person>>(Everybody.Where(person => keys.Contains(person.Key)).ToDictionary());

    Task<IReadOnlyDictionary<string, string>> IUnmatchedNames.FindAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(Names);

    Task<Council?> ICouncils.FindAsync(CouncilKey key, CancellationToken cancellationToken) => Task.FromResult<Council?>(Given.Registered);

    public Task<IReadOnlyList<MeetingListing>> MeetingsAsync(CouncilKey council, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<MeetingListing>>(
            [new(Given.Meeting, council, 26, MeetingPhase.Convened, Given.Plan.Time.Start, Given.Plan.Time.End, Given.Plan.Time.Zone, DateCertainty.Provisional)]);

    public Task<IReadOnlyList<CouncilKey>> CouncilsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<CouncilKey>>([Given.Registered.Key]);

    public Task<IReadOnlyList<DecisionListing>> DecisionsAsync(MeetingId meeting, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task ReplaceAllAsync(IReadOnlyList<MeetingListing> meetings, IReadOnlyList<DecisionListing> decisions, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, OutboxSettlement settlement, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<Receipt> ExecuteAsync(MeetingId meeting, MeetingCommand command, DueWorkClaim claim, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<ImmutableArray<PlannedMeeting>> ScheduleAsync(CouncilKey key, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task SaveAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SaveAsync(MeetingId meeting, IReadOnlyDictionary<string, string> names, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
