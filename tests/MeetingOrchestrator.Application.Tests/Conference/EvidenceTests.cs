using MeetingOrchestrator.Application.Conference;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;
using NSubstitute;

namespace MeetingOrchestrator.Application.Tests.Conference;

/// <summary>What the provider knows of people, as far as an address tells whom it is about.</summary>
public sealed class EvidenceTests : ApplicationTest
{
    private const string Shared = "mission.canary@mail.example";

    [Fact]
    public async Task Address_that_two_delegations_share_proves_the_presence_of_neither()
    {
        await ConveneAsync(Given.People[0] with { Address = Shared }, Given.People[1] with { Address = Shared.ToUpperInvariant() });
        Outside.Conference.FetchAttendanceAsync(default!, Cancellation).ReturnsForAnyArgs(
            [new AttendanceSession("report", Given.Start, Given.End, [Record(Shared), Record(Given.People[2].Address)])]);
        await Stored.AppendAsync(Journal, Given.Meeting, Given.Start, new MeetingEvent.MeetingOpened(Given.Council.PresidingOfficer));
        MoveTo(Given.Harvest);
        await RunDueAsync();
        await DispatchAllAsync();

        var recorded = (await EventsAsync()).Select(entry => entry.Event).OfType<MeetingEvent.ConferenceAttendanceRecorded>().ShouldHaveSingleItem();
        recorded.Connections.ShouldHaveSingleItem().Seat.Value.ShouldBe("UZ");
        (recorded.Sessions, recorded.Unmatched.Length).ShouldBe((1, 1));
        Logged.Text.ShouldNotContain("canary");
    }

    [Fact]
    public async Task Reply_is_taken_from_those_whom_an_address_names_and_from_no_other()
    {
        await ConveneAsync();
        Outside.Conference.ReadRepliesAsync(default!, Cancellation).ReturnsForAnyArgs(call => call.Arg<IReadOnlyCollection<string>>().Any(id => id.EndsWith("/ru/1", StringComparison.Ordinal))
            ? [new AttendeeReply(Given.People[0].Address.ToUpperInvariant(), Reply.Accepted, Given.Notice), new AttendeeReply("stranger@mail.example", Reply.Declined, Given.Notice)]
            : []);
        MoveTo(Given.Reminder);
        await RunDueAsync();
        await DispatchAllAsync();

        (await EventsAsync()).Select(entry => entry.Event).OfType<MeetingEvent.ReplyReceived>().ShouldHaveSingleItem()
            .ShouldBe(new MeetingEvent.ReplyReceived(Given.People[0].Key, Given.Council.Delegates[0].Seat, Reply.Accepted, ReplyChannel.Calendar, Given.Notice));
    }

    private static AttendanceRecord Record(string address) =>
        new("Somebody", address, [new AttendanceInterval(Given.Start, Given.Start + Duration.FromMinutes(30))]);

    private async Task ConveneAsync(params Person[] changed)
    {
        var people = Given.People.Select(person => changed.SingleOrDefault(other => other.Key == person.Key) ?? person).ToList();
        (await Port<ICouncilRegistration>().RegisterAsync(Given.Registration() with { People = people }, Cancellation)).Refusal.ShouldBeNull();
        MoveTo(Given.Notice);
        await RunDueAsync();
        await DispatchAllAsync();
    }
}
