using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Domain.Tests.Support;
using NodaTime;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;
using DelegateRole = MeetingOrchestrator.Domain.Councils.DelegateRole;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class ResendTests
{
    private static readonly Instant Now = Scenario.Days(-20);

    [Fact]
    public void Message_that_failed_is_sent_again_under_the_next_key()
    {
        var scenario = Scenario.Invited().Given(Give.Failed("invitation/az-head")).When(Give.Resend("invitation/az-head")).Then(Again("invitation-r1/az-head"));
        scenario.When(Give.Resend("invitation/az-head")).ThenRefused(
            "message.already-resent", MessageKey.Parse("invitation/az-head"), MessageKey.Parse("invitation-r1/az-head"));
        scenario.Given(Give.Issued("invitation-r1/az-head"), Give.Undelivered("invitation-r1/az-head"))
            .When(Give.Resend("invitation-r1/az-head")).Then(Again("invitation-r2/az-head"));
    }

    [Theory]
    [InlineData("unknown", null)]
    [InlineData("undelivered", null)]
    [InlineData("due", "message.not-to-resend")]
    [InlineData("issued", "message.not-to-resend")]
    [InlineData("expired", "message.not-to-resend")]
    public void Only_a_message_that_did_not_arrive_is_sent_again(string progress, string? refusal)
    {
        const string Message = "invitation/az-head";
        var scenario = Scenario.Invited().Given(progress switch
        {
            "due" => [],
            "unknown" => [Give.Unknown(Message)],
            "undelivered" => [Give.Issued(Message), Give.Undelivered(Message)],
            "issued" => [Give.Issued(Message)],
            _ => new[] { Give.Expired(Message) },
        });
        scenario.When(Give.Resend(Message)).Verdict.Refusal?.Code.ShouldBe(refusal);
        scenario.Verdict.Events.Length.ShouldBe(refusal is null ? 1 : 0);
        scenario.When(Give.Resend("invitation/nobody")).ThenRefused("message.unknown");
    }

    [Fact]
    public void Invitation_that_another_message_overtook_is_not_sent_again()
    {
        var scenario = Scenario.Invited().Given(Give.Failed("invitation/az-head"), Give.Reschedule(Sample.Moved(7)).At(Now)).BroughtTo(1);
        scenario.When(Give.Resend("invitation/az-head").At(Now)).ThenRefused("message.overtaken");
        scenario.Given(Give.Failed("invitation-c1/az-head")).When(Give.Resend("invitation-c1/az-head").At(Now)).Then(Again("invitation-c1-r1/az-head"));
        scenario.When(Give.Resend("invitation/az-head").At(Now)).ThenRefused("message.overtaken");
    }

    [Fact]
    public void Nothing_is_sent_again_that_does_not_fit_how_the_meeting_stands()
    {
        var scenario = Scenario.Told().Given(Give.Undelivered("invitation/az-head"));
        scenario.Again().Given(Give.Security(Domain.Meetings.Conference.ConferenceSecurity.Safe with { Chat = true }))
            .When(Give.Resend("invitation/az-head")).ThenRefused("conference.not-ready", Language.Russian);
        scenario.Again().Given(Give.Postpone()).When(Give.Resend("invitation/az-head")).ThenRefused("meeting.wrong-phase");
        var cancelled = scenario.Again().Given(Give.Cancel(), Give.Failed("cancellation/by-head"));
        cancelled.When(Give.Resend("invitation/az-head")).ThenRefused("meeting.wrong-phase");
        cancelled.When(Give.Resend("cancellation/by-head")).Verdict.Events.Length.ShouldBe(1);
        var postponed = Scenario.Told().Given(Give.Postpone(), Give.Failed("postponement/by-head"));
        postponed.Again().When(Give.Resend("postponement/by-head")).Verdict.Events.Length.ShouldBe(1);
        postponed.Given(Give.Reschedule(Sample.Moved(7))).When(Give.Resend("postponement/by-head")).ThenRefused("meeting.wrong-phase");
    }

    [Fact]
    public void Delegation_is_reminded_of_one_thing_at_a_time()
    {
        var scenario = Scenario.Told(Sample.WithFocalPoint());
        scenario.When(Give.Remind("KZ").At(Now)).Then(Reminder("reminder-s1/kz-head", MessageKind.Reminder, Sample.Person("KZ")));
        scenario.Given(Give.Reply("KZ", Reply.Accepted)).When(Give.Remind("KZ").At(Now + Duration.FromHours(1)))
            .Then(Reminder("composition-request-s1/kz-focal", MessageKind.CompositionRequest, Sample.FocalPoint));
        scenario.When(Give.Remind("KZ").At(Now + Duration.FromHours(2)))
            .Then(Reminder("composition-request-s2/kz-focal", MessageKind.CompositionRequest, Sample.FocalPoint));
        scenario.Given(Give.Name("KZ", Sample.Member("kz-head", DelegateRole.Head, Language.English))).When(Give.Remind("KZ").At(Now + Duration.FromHours(3)))
            .Then(Reminder("connection-test-s1/kz-focal", MessageKind.ConnectionTest, Sample.FocalPoint));
        scenario.Given(Give.Test("KZ", ConnectionResult.Passed)).When(Give.Remind("KZ").At(Now + Duration.FromHours(4)))
            .ThenRefused("reminder.nothing-owed", Sample.Key("KZ"));
    }

    [Fact]
    public void Delegation_is_reminded_at_most_once_an_hour_whoever_reminded_it()
    {
        var hour = Duration.FromHours(1);
        var scenario = Scenario.Told().Given(Give.Remind("AM").At(Now));
        scenario.When(Give.Remind("AM").At(Now + hour - Duration.Epsilon)).ThenRefused("reminder.too-soon", Sample.Key("AM"), Now + hour);
        scenario.When(Give.Remind("AZ").At(Now)).Verdict.Events.Length.ShouldBe(1);
        scenario.When(Give.Remind("AM").At(Now + hour)).Verdict.Events.Length.ShouldBe(1);
        var milestone = Scenario.Told().Given(Give.Perform("reminder-p1d").At(Scenario.Days(-1)));
        milestone.When(Give.Remind("AM").At(Scenario.Days(-1) + Duration.FromMinutes(59))).ThenRefused("reminder.too-soon");
        // One that never went out reminded nobody.
        milestone.Given(Give.Failed("reminder-p1d/am-head")).When(Give.Remind("AM").At(Scenario.Days(-1) + Duration.FromMinutes(59)))
            .Verdict.Events.Length.ShouldBe(1);
    }

    [Fact]
    public void Reminder_of_a_seat_that_nobody_knows_or_of_a_meeting_not_convened_is_refused()
    {
        Scenario.Told().When(Give.Remind("XX")).ThenRefused("attendance.unknown-seat");
        Scenario.Planned().When(Give.Remind("AM")).ThenRefused("meeting.wrong-phase");
        Scenario.Opened().When(Give.Remind("AM")).ThenRefused("meeting.wrong-phase");
    }

    private static MessageDue Again(string key) =>
        new(MessageKey.Parse(key), MessageKind.Invitation, Sample.Person("AZ"), Sample.Key("AZ"), Language.Russian);

    private static MessageDue Reminder(string key, MessageKind kind, PersonReference recipient) =>
        new(MessageKey.Parse(key), kind, recipient, Sample.Key("KZ"), Language.English);
}
