using System.Text;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Journal;

/// <summary>What agendas, texts and amendments hold beyond their constructors is stored too, and each kind of change by its name.</summary>
public sealed class ChangeFormatTests
{
    private static readonly AgendaItem Item = Specimens.Agenda[1] with
    {
        Key = ItemKey.Parse("7"),
        CoRapporteurs = [SeatKey.Parse("KZ"), SeatKey.Parse("AM")],
        Access = ItemAccess.Closed,
        Guests = [SeatKey.Parse("GG")],
        Origin = new(MeetingId.Parse("cis-migration-24"), ItemKey.Parse("3.1")),
        Reconsiders = DecisionKey.Parse("d1"),
    };

    public static TheoryData<AgendaChange, string> AgendaChanges => new()
    {
        { new AgendaChange.Add(Item, ItemKey.Parse("2")), "add" },
        { new AgendaChange.Withdraw(Item.Key), "withdraw" },
        { new AgendaChange.Postpone(Item.Key, Given.T("нет", "none")), "postpone" },
        { new AgendaChange.Move(Item.Key, ItemKey.Parse("2")), "move" },
        { new AgendaChange.Retitle(Item.Key, Item.Title), "retitle" },
    };

    public static TheoryData<TextChange, string> TextChanges => new()
    {
        { new TextChange.ReplacePoint(1, OperativeVerb.TakeNote, Item.Title), "replace-point" },
        { new TextChange.InsertPoint(0, OperativeVerb.OwnWords, Item.Title), "insert-point" },
        { new TextChange.DeletePoint(1), "delete-point" },
        { new TextChange.ReplaceDocument(Item.Title), "replace-document" },
    };

    [Fact]
    public void Draft_comes_back_with_all_that_it_holds()
    {
        var drafted = new MeetingEvent.DecisionDrafted(
            new(DecisionKey.Parse("d2"), Item.Key, DecisionVerb.Adopt, Item.Title, true)
            {
                Points = [new(4, OperativeVerb.Instruct, Item.Title)],
                Obligations = [new(ObligationKey.Parse("o1"), 4, [SeatKey.Parse("KZ")], new LocalDate(2027, 6, 1), Item.Title)],
                Important = true,
                Reconsiders = DecisionKey.Parse("d1"),
            },
            3,
            AmendmentKey.Parse("a1"));
        Again(drafted).Event.ShouldBe(drafted);
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(AgendaChanges))]
    public void Change_of_the_agenda_comes_back_by_its_kind(AgendaChange change, string kind)
    {
        var proposed = new MeetingEvent.AgendaAmendmentProposed(AmendmentKey.Parse("a1"), SeatKey.Parse("KZ"), change);
        Again(proposed).Event.ShouldBe(proposed);
        Text(proposed).ShouldContain($"\"kind\":\"{kind}\"");
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(TextChanges))]
    public void Change_of_a_text_comes_back_by_its_kind(TextChange change, string kind)
    {
        var proposed = new MeetingEvent.TextAmendmentProposed(AmendmentKey.Parse("a1"), DecisionKey.Parse("d1"), SeatKey.Parse("KZ"), change, 2);
        Again(proposed).Event.ShouldBe(proposed);
        Text(proposed).ShouldContain($"\"kind\":\"{kind}\"");
    }

    // Records of the time before points and obligations hold none of their members.
    [Fact]
    public void Draft_of_an_earlier_record_is_read_as_one_without_points()
    {
        var drafted = new MeetingEvent.DecisionDrafted(new(DecisionKey.Parse("d2"), Item.Key, DecisionVerb.Adopt, Item.Title, true), 1);
        var old = Text(drafted).Replace(",\"points\":[]", "", StringComparison.Ordinal).Replace(",\"obligations\":[]", "", StringComparison.Ordinal)
            .Replace(",\"important\":false", "", StringComparison.Ordinal).Replace("\"important\":false,", "", StringComparison.Ordinal);
        old.ShouldNotContain("points");
        EventCodec<MeetingEvent>.Decode(Encoding.UTF8.GetBytes(old)).Event.ShouldBe(drafted);
    }

    private static Recorded<MeetingEvent> Again(MeetingEvent happened) => EventCodec<MeetingEvent>.Decode(Encoding.UTF8.GetBytes(Text(happened)));

    private static string Text(MeetingEvent happened) => Encoding.UTF8.GetString(EventCodec<MeetingEvent>.Encode(
        new(happened, Given.Start, CommandId.Parse("c1"), new Actor(Capacity.Office))));
}
