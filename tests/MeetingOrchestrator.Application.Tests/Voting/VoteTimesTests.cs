using MeetingOrchestrator.Application.DueWork;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Application.Voting;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Domain.Meetings.Voting;
using MeetingOrchestrator.Domain.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace MeetingOrchestrator.Application.Tests.Voting;

public sealed class VoteTimesTests : ApplicationTest
{
    private static readonly VoteKey Vote = VoteKey.Parse("later");
    private static readonly Instant Opens = Given.Start + Duration.FromMinutes(10);

    private protected override void Configure(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton<ILots, FixedLots>());

    [Fact]
    public async Task Vote_is_opened_at_its_time_by_a_process_that_was_started_since()
    {
        await ProposeAsync();
        var restarted = Open(Configure);
        MoveTo(Opens - Duration.FromSeconds(1));
        await restarted.GetRequiredService<IDueWorkRunner>().RunDueAsync(Cancellation);
        (await HappenedAsync<MeetingEvent.ScheduledOpeningMissed>()).ShouldBeEmpty();

        MoveTo(Opens);
        await restarted.GetRequiredService<IDueWorkRunner>().RunDueAsync(Cancellation);

        // Nobody opened the item, so the vote cannot be opened: the presiding officer is told, once.
        (await HappenedAsync<MeetingEvent.ScheduledOpeningMissed>()).ShouldHaveSingleItem().Refusal.ShouldBe("item.not-open");
        await restarted.GetRequiredService<IDueWorkRunner>().RunDueAsync(Cancellation);
        (await HappenedAsync<MeetingEvent.ScheduledOpeningMissed>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Work_for_a_vote_that_was_withdrawn_is_settled_without_an_event()
    {
        await ProposeAsync();
        await ChairAsync(new MeetingCommand.WithdrawVote(Vote) { Id = CommandId.Parse("withdraw"), At = Now, By = new Actor(Capacity.PresidingOfficer) });
        MoveTo(Opens);

        await RunDueAsync();

        (await HappenedAsync<MeetingEvent.ScheduledOpeningMissed>()).ShouldBeEmpty();
        (await Port<IDueWork>().OpenAsync(Cancellation)).ShouldNotContain(row => row.At == Opens);
    }

    [Fact]
    public void Lot_that_a_person_gives_is_not_used()
    {
        var open = new MeetingCommand.OpenProposedVote(Vote, 1) { Id = CommandId.Parse("o"), At = Given.Start, By = new Actor(Capacity.PresidingOfficer) };
        ((MeetingCommand.OpenProposedVote)open.With(new FixedLots())).Draw.ShouldBe(4711);
    }

    private async Task ProposeAsync()
    {
        await RegisterAsync();
        await Stored.AppendAsync(
            Journal, Given.Meeting, Given.Start,
            new MeetingEvent.MeetingConvened(
                Given.Council.Name, Given.Council.Seats, Given.Council.Chair, Given.Council.PresidingOfficer, Given.Council.Delegates, Given.Rules),
            new MeetingEvent.AgendaDrafted([new(ItemKey.Parse("1"), Given.T("Пункт", "Item"), ItemPurpose.Opening, null, Duration.FromMinutes(5))]),
            new MeetingEvent.MeetingOpened(Given.Council.PresidingOfficer));
        MoveTo(Given.Start);
        await ChairAsync(new MeetingCommand.ProposeVote(
            Vote, ItemKey.Parse("1"), new VoteSubject.Proposal(), Given.T("Вопрос", "Question"), SettlementMethod.RecordedVote, Opens)
        {
            Id = CommandId.Parse("propose"),
            At = Now,
            By = new Actor(Capacity.PresidingOfficer),
        });
    }

    private async Task ChairAsync(MeetingCommand command) =>
        (await Meetings.ExecuteAsync(Given.Meeting, command, Cancellation)).Refusal.ShouldBeNull();

    private sealed class FixedLots : ILots
    {
        public int Draw() => 4711;
    }
}
