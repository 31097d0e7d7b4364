using MeetingOrchestrator.Application.Readiness;
using MeetingOrchestrator.Domain.Meetings.Accreditation;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using Microsoft.Extensions.Localization;

namespace MeetingOrchestrator.Web.Components.Office;

/// <summary>How far a step got: <c>done</c>, <c>wait</c>, <c>trouble</c> or <c>none</c>; always with a word, since colour and sign alone tell nothing.</summary>
public sealed record Step(string Kind, string Text);

/// <summary>The steps of a delegation in words.</summary>
internal sealed class StepTexts(IStringLocalizer<OfficeTexts> texts)
{
    private const string Done = "done";
    private const string Wait = "wait";
    private const string Trouble = "trouble";
    private const string None = "none";

    /// <summary>Keys of the columns' headings, in the order of <see cref="Of"/>.</summary>
    public static IReadOnlyList<string> Headings { get; } =
    [
        OfficeTexts.StepInvited, OfficeTexts.StepDelivered, OfficeTexts.StepOpened, OfficeTexts.StepReplied, OfficeTexts.StepNamed,
        OfficeTexts.StepApproved, OfficeTexts.StepTested,
    ];

    /// <summary>The cells of a delegation's row.</summary>
    public IEnumerable<Step> Of(SeatReadiness seat) =>
    [
        Invited(seat.Invited), Delivered(seat.Invited), Say(seat.Opened ? Done : None, seat.Opened ? OfficeTexts.Yes : OfficeTexts.No),
        Replied(seat.Reply?.Reply), Named(seat), Approved(seat.Delegation), Tested(seat.ConnectionTest?.Result),
    ];

    /// <summary>Who has to do what next.</summary>
    public string Next(SeatReadiness seat) => texts[(seat.Next, seat.Step) switch
    {
        (NextActor.Nobody, _) => OfficeTexts.NextNothing,
        (NextActor.Service, _) => OfficeTexts.NextService,
        (_, NextStep.Invite) => OfficeTexts.NextInvite,
        (_, NextStep.MendAddress) => OfficeTexts.NextMendAddress,
        (_, NextStep.Reply) => OfficeTexts.NextReply,
        (_, NextStep.NameDelegation) => OfficeTexts.NextNameDelegation,
        (_, NextStep.ReviewDelegation) => OfficeTexts.NextReview,
        (_, NextStep.TestConnection) => OfficeTexts.NextTestConnection,
        _ => OfficeTexts.NextNothing,
    }];

    private Step Invited(MessageProgress? progress) => progress switch
    {
        null => Say(None, OfficeTexts.No),
        MessageProgress.Due => Say(Wait, OfficeTexts.MessageDue),
        _ => Say(Done, OfficeTexts.Yes),
    };

    private Step Delivered(MessageProgress? progress) => progress switch
    {
        null or MessageProgress.Due or MessageProgress.Withdrawn => Say(None, OfficeTexts.No),
        MessageProgress.Issued => Say(Done, OfficeTexts.Yes),
        { } other => Say(Trouble, MessageTexts.Of(other)),
    };

    private Step Replied(Reply? reply) => reply switch
    {
        null => Say(None, OfficeTexts.No),
        Reply.Accepted => Say(Done, OfficeTexts.ReplyAccepted),
        Reply.Declined => Say(Done, OfficeTexts.ReplyDeclined),
        Reply.Tentative => Say(Wait, OfficeTexts.ReplyTentative),
        _ => Say(Done, OfficeTexts.ReplyDeputySent),
    };

    private Step Named(SeatReadiness seat) =>
        seat.Version == 0 ? Say(None, OfficeTexts.No) : new Step(Done, texts[OfficeTexts.VersionOf, seat.Version]);

    private Step Approved(DelegationStatus? status) => status switch
    {
        null => Say(None, OfficeTexts.No),
        DelegationStatus.Submitted => Say(Wait, OfficeTexts.StatusSubmitted),
        DelegationStatus.Approved => Say(Done, OfficeTexts.StatusApproved),
        DelegationStatus.Rejected => Say(Trouble, OfficeTexts.StatusRejected),
        _ => Say(Trouble, OfficeTexts.StatusChangeRequested),
    };

    private Step Tested(ConnectionResult? result) => result switch
    {
        null => Say(None, OfficeTexts.No),
        ConnectionResult.Passed => Say(Done, OfficeTexts.TestPassed),
        _ => Say(Trouble, OfficeTexts.TestFailed),
    };

    private Step Say(string kind, string key) => new(kind, texts[key]);
}
