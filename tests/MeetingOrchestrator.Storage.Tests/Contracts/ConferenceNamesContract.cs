using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Storage.Tests.Samples;

namespace MeetingOrchestrator.Storage.Tests.Contracts;

public abstract class ConferenceNamesContract(StoreFixture fixture) : StoreContract(fixture)
{
    [Fact]
    public async Task Calendar_entry_leads_to_its_meeting_and_a_foreign_one_to_none()
    {
        var entries = Port<ICalendarEntryIds>();
        await entries.SaveAsync("AAMk-1", Streams.Meeting, Cancellation);
        await entries.SaveAsync("AAMk-1", Streams.Meeting, Cancellation);
        await entries.SaveAsync("AAMk-2", Streams.OtherMeeting, Cancellation);

        (await entries.FindAsync(["AAMk-1", "AAMk-2", "aamk-1", "AAMk-1"], Cancellation)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ShouldBe([new("AAMk-1", Streams.Meeting), new("AAMk-2", Streams.OtherMeeting)]);
    }

    [Fact]
    public async Task Names_shown_are_kept_for_each_meeting()
    {
        var names = Port<IUnmatchedNames>();
        await names.SaveAsync(Streams.Meeting, new Dictionary<string, string> { ["1"] = "Guest", ["2"] = "Иванов" }, Cancellation);
        await names.SaveAsync(Streams.OtherMeeting, new Dictionary<string, string> { ["1"] = "Other" }, Cancellation);
        await names.SaveAsync(Streams.Meeting, new Dictionary<string, string> { ["1"] = "Guest, renamed" }, Cancellation);

        (await names.FindAsync(Streams.Meeting, Cancellation)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ShouldBe([new("1", "Guest, renamed"), new("2", "Иванов")]);
        (await names.FindAsync(MeetingId.Parse("other-1"), Cancellation)).ShouldBeEmpty();
    }
}
