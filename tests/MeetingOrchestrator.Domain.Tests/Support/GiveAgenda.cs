using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Voting;
using static MeetingOrchestrator.Domain.Meetings.MeetingCommand;

namespace MeetingOrchestrator.Domain.Tests.Support;

/// <summary>Amendments to the agenda.</summary>
internal static partial class Give
{
    public static MeetingCommand AmendAgenda(string amendment, string seat, AgendaChange change) =>
        new ProposeAgendaAmendment(AmendmentKey.Parse(amendment), Sample.Key(seat), change) { Id = NoId, At = default, By = Delegate(seat) };

    public static MeetingCommand AcceptAgendaAmendment(string amendment) =>
        new AcceptAgendaAmendment(AmendmentKey.Parse(amendment)) { Id = NoId, At = default, By = Chair };

    public static MeetingCommand WithdrawAgendaAmendment(string amendment) =>
        new WithdrawAgendaAmendment(AmendmentKey.Parse(amendment)) { Id = NoId, At = default, By = Secretary };

    public static MeetingCommand OpenAgendaAmendmentVote(string vote, string amendment, string item = "2") => new OpenVote(
        VoteKey.Parse(vote), ItemKey.Parse(item), new VoteSubject.AgendaAmendment(AmendmentKey.Parse(amendment)), Sample.Text("amend?"))
    {
        Id = NoId,
        At = default,
        By = Chair,
    };

    public static AgendaChange Add(string item, string? before = null, ItemPurpose purpose = ItemPurpose.Report) =>
        new AgendaChange.Add(Sample.Item(item, purpose), Key(before));

    public static AgendaChange Move(string item, string? before) => new AgendaChange.Move(ItemKey.Parse(item), Key(before));

    public static AgendaChange Postpone(string item) => new AgendaChange.Postpone(ItemKey.Parse(item), Sample.Text("no document"));

    public static AgendaChange Withdraw(string item, BilingualText? reason) => new AgendaChange.Withdraw(ItemKey.Parse(item), reason);

    public static AgendaChange Retitle(string item, string title) => new AgendaChange.Retitle(ItemKey.Parse(item), Sample.Text(title));

    private static ItemKey? Key(string? item) => item is null ? null : ItemKey.Parse(item);
}
