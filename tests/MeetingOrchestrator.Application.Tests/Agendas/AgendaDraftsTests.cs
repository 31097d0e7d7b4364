using MeetingOrchestrator.Application.Agendas;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings.Agenda;

namespace MeetingOrchestrator.Application.Tests.Agendas;

public sealed class AgendaDraftsTests : ApplicationTest
{
    [Fact]
    public async Task Draft_is_worded_in_both_languages()
    {
        await RegisterAsync();
        var proposal = (await Port<IAgendaDrafts>().DrawUpAsync(Given.Meeting, Cancellation)).ShouldNotBeNull();
        proposal.Plan.ShouldBe(Given.Plan);
        proposal.Items.Select(item => (item.Key.Value, item.Purpose, item.Title.Ru, item.Title.En)).ShouldBe(
        [
            ("1", ItemPurpose.Opening, "Об открытии заседания", "Opening of the meeting"),
            ("2", ItemPurpose.AgendaAdoption, "Об утверждении повестки дня", "Adoption of the agenda"),
            ("3", ItemPurpose.NextMeeting, "О дате и месте проведения следующего заседания", "Date and place of the next meeting"),
            ("4", ItemPurpose.OtherBusiness, "Разное", "Other business"),
        ]);
    }

    [Fact]
    public async Task Meeting_that_is_not_planned_has_no_draft() =>
        (await Port<IAgendaDrafts>().DrawUpAsync(MeetingId.Parse("cis-migration-99"), Cancellation)).ShouldBeNull();
}
