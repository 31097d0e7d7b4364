using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class InvitationTests
{
    private const string Message = "invitation/az-head";

    public static TheoryData<string, string, string?> Transitions => new()
    {
        // From, reported, refusal (null: accepted). The same report again is always accepted without events.
        { "due", "issued", null }, { "due", "unknown", null }, { "due", "expired", null },
        { "unknown", "issued", null }, { "unknown", "expired", "message.already-settled" },
        { "issued", "unknown", "message.already-settled" }, { "issued", "expired", "message.already-settled" },
        { "expired", "issued", "message.already-settled" }, { "expired", "unknown", "message.already-settled" },
    };

    [Theory]
    [MemberData(nameof(Transitions))]
    public void Message_changes_only_forward(string from, string reported, string? refusal)
    {
        var scenario = Scenario.Invited();
        scenario = from == "due" ? scenario : scenario.Given(Report(from));
        scenario.When(Report(reported));
        scenario.Verdict.Refusal?.Code.ShouldBe(refusal);
        scenario.Verdict.Events.Length.ShouldBe(refusal is null ? 1 : 0);
        if (refusal is null)
        {
            scenario.When(Report(reported)).ThenNothing();
        }
    }

    [Fact]
    public void Message_that_was_never_due_is_refused() => Scenario.Invited().When(Give.Issued("invitation/nobody")).ThenRefused("message.unknown");

    [Fact]
    public void Reply_is_received_once_for_the_seat_of_its_person()
    {
        var reply = new ObservedReply(Sample.Person("AZ").Person, Reply.Accepted, ReplyChannel.Calendar, Scenario.Days(-3));
        var received = new ReplyReceived(reply.Person, Sample.Key("AZ"), Reply.Accepted, ReplyChannel.Calendar, Scenario.Days(-3));
        var scenario = Scenario.Invited().When(Give.Replies(reply, reply)).Then(received);
        scenario.When(Give.Replies(reply)).ThenNothing();
        scenario.When(Give.Replies(reply with { At = Scenario.Days(-2) })).Then(received with { RepliedAt = Scenario.Days(-2) });
    }

    [Fact]
    public void Reply_of_somebody_unknown_is_refused_only_when_nobody_known_replied()
    {
        var known = new ObservedReply(Sample.Person("AZ").Person, Reply.Accepted, ReplyChannel.Calendar, Scenario.Days(-3));
        var unknown = known with { Person = PersonKey.Parse("stranger") };
        Scenario.Invited().When(Give.Replies(unknown)).ThenRefused("reply.unknown-person", (object)new[] { unknown.Person });
        Scenario.Invited().When(Give.Replies(unknown, known)).Verdict.Events.Length.ShouldBe(1);
        Scenario.Invited().When(Give.Replies()).ThenNothing();
    }

    private static MeetingCommand Report(string progress) => progress switch
    {
        "issued" => Give.Issued(Message),
        "unknown" => Give.Unknown(Message),
        _ => Give.Expired(Message),
    };
}
