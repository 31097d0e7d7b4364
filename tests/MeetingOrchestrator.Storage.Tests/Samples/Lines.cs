using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using NodaTime;

namespace MeetingOrchestrator.Storage.Tests.Samples;

internal static class Lines
{
    public static MeetingListing Meeting(
        int number, int daysLater = 0, MeetingPhase phase = MeetingPhase.Planned, string council = "cis-migration", DateCertainty date = DateCertainty.Fixed) => new(
        MeetingId.Parse($"{council}-{number}"),
        CouncilKey.Parse(council),
        number,
        phase,
        Streams.Noon + Duration.FromDays(daysLater),
        Streams.Noon + Duration.FromDays(daysLater) + Duration.FromHours(3),
        "Asia/Almaty",
        date);

    public static DecisionListing Decision(
        string key,
        DecisionState state = DecisionState.Draft,
        DecisionVerb verb = DecisionVerb.Approve,
        string? number = null,
        Instant? settledAt = null) =>
        new(Streams.Meeting, DecisionKey.Parse(key), number, state, verb, new BilingualText("План работы «на 2022 год»", "the Work Plan for 2022"), settledAt);
}
