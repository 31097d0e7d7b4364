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
        { "due", "issued", null }, { "due", "unknown", null }, { "due", "expired", null }, { "due", "failed", null },
        { "due", "undelivered", "message.already-settled" },
        { "unknown", "issued", null }, { "unknown", "undelivered", null },
        { "unknown", "expired", "message.already-settled" }, { "unknown", "failed", "message.already-settled" },
        { "issued", "undelivered", null }, { "issued", "failed", "message.already-settled" },
        { "issued", "unknown", "message.already-settled" }, { "issued", "expired", "message.already-settled" },
        { "expired", "issued", "message.already-settled" }, { "expired", "unknown", "message.already-settled" },
        { "failed", "issued", "message.already-settled" }, { "failed", "undelivered", "message.already-settled" },
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
    public void Message_that_was_never_due_is_refused()
    {
        Scenario.Invited().When(Give.Issued("invitation/nobody")).ThenRefused("message.unknown");
        Scenario.Invited().When(Give.Undelivered("invitation/nobody")).ThenRefused("message.unknown");
    }

    [Fact]
    public void Message_that_came_back_keeps_the_channel_it_went_by() =>
        Scenario.Invited().Given(Give.Issued(Message), Give.Undelivered(Message)).State.Invitations.Messages[MessageKey.Parse(Message)]
            .ShouldSatisfyAllConditions(
                message => message.Progress.ShouldBe(MessageProgress.Undelivered), message => message.Channel.ShouldBe(MessageChannel.GraphMail));

    [Fact]
    public void Reply_by_the_personal_page_stands_beside_the_one_in_the_calendar_and_the_later_counts()
    {
        var person = Sample.Person("AZ").Person;
        var scenario = Scenario.Invited().Given(
            Give.Replies(new ObservedReply(person, Reply.Declined, ReplyChannel.Calendar, Scenario.Days(-3))));
        scenario.When(Give.Reply("AZ", Reply.DeputySent).At(Scenario.Days(-2)))
            .Then(new ReplyReceived(person, Sample.Key("AZ"), Reply.DeputySent, ReplyChannel.Link, Scenario.Days(-2)));
        scenario.When(Give.Reply("AZ", Reply.DeputySent).At(Scenario.Days(-1))).ThenNothing();
        scenario.Given(Give.Replies(new ObservedReply(person, Reply.Accepted, ReplyChannel.Calendar, Scenario.Days(-4))));
        scenario.State.Invitations.Replies[person].Length.ShouldBe(3);
        scenario.State.Invitations.LatestReply(person)!.Reply.ShouldBe(Reply.DeputySent);
    }

    [Fact]
    public void Reply_by_the_personal_page_is_for_those_invited_while_the_meeting_is_to_come_or_lasts()
    {
        var stranger = PersonKey.Parse("stranger");
        Scenario.Planned().When(Give.Reply("AZ", Reply.Accepted)).ThenRefused("meeting.not-convened");
        Scenario.Invited().When(Give.Reply(stranger, "AZ", Reply.Accepted)).ThenRefused("reply.unknown-person");
        Scenario.Invited().When(Give.Reply(Sample.Person("AZ").Person, "AM", Reply.Accepted)).ThenRefused("access.not-your-seat");
        Scenario.Opened().When(Give.Reply("AZ", Reply.Accepted)).Verdict.Events.Length.ShouldBe(1);
        Scenario.Opened().Given(Give.Adjourn()).When(Give.Reply("AZ", Reply.Accepted)).ThenRefused("meeting.wrong-phase");
    }

    [Fact]
    public void Personal_page_is_opened_for_the_first_time_once()
    {
        var scenario = Scenario.Convened(Sample.WithFocalPoint()).When(Give.Opened(Sample.FocalPoint.Person))
            .Then(new InvitationOpened(Sample.FocalPoint.Person, Sample.Key("KZ")));
        scenario.When(Give.Opened(Sample.FocalPoint.Person)).ThenNothing();
        scenario.When(Give.Opened(PersonKey.Parse("stranger"))).ThenRefused("reply.unknown-person");
    }

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
        "failed" => Give.Failed(Message),
        "undelivered" => Give.Undelivered(Message),
        _ => Give.Expired(Message),
    };
}
