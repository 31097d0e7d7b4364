using MeetingOrchestrator.Domain.Kernel;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class HandledRequestsTests
{
    [Theory]
    [InlineData("api:who#what", "who", "what")]
    [InlineData("api:who#what:schedule-3", "who", "what")]
    [InlineData("api:who#what:meeting-3:cis-26", "who", "what")]
    public void Id_of_a_request_tells_its_key_and_fingerprint(string id, string key, string fingerprint) =>
        CommandId.Parse(id).Request.ShouldBe((key, fingerprint));

    [Theory]
    [InlineData("scenario:12")]
    [InlineData("api:who")]
    [InlineData("link:api:who#what")]
    public void Other_ids_are_no_requests(string id) => CommandId.Parse(id).Request.ShouldBeNull();

    [Fact]
    public void Request_is_known_by_its_key_from_its_first_event_on()
    {
        var requests = Folded("scenario:1", "api:a#x", "api:a#x:second", "scenario:2", "api:b#y");
        requests.Find(CommandId.Parse("api:a#z")).ShouldBe(new HandledRequest("x", 1));
        requests.Find(CommandId.Parse("api:b#y")).ShouldBe(new HandledRequest("y", 4));
        requests.Find(CommandId.Parse("api:c#x")).ShouldBeNull();
        requests.Find(CommandId.Parse("scenario:1")).ShouldBeNull();
    }

    [Fact]
    public void Key_that_stands_for_something_else_is_refused()
    {
        var requests = Folded("api:a#x");
        requests.Fault(CommandId.Parse("api:a#z")).ShouldBe(new RequestRefusal.OtherBody());
        requests.Fault(CommandId.Parse("api:a#x:second")).ShouldBeNull();
        requests.Fault(CommandId.Parse("api:c#z")).ShouldBeNull();
        requests.Fault(CommandId.Parse("scenario:1")).ShouldBeNull();
    }

    private static HandledRequests Folded(params string[] commands) =>
        commands.Aggregate(HandledRequests.None, (requests, command) => requests.Add(CommandId.Parse(command)));
}
