using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.Meetings;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Domain.Meetings.Agenda;
using MeetingOrchestrator.Localization;
using Microsoft.Extensions.Localization;

namespace MeetingOrchestrator.Application.Agendas;

/// <inheritdoc/>
internal sealed class AgendaDrafts(IMeetings meetings, IListings listings, IStringLocalizer<Terms> terms) : IAgendaDrafts
{
    public async Task<AgendaProposal?> DrawUpAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        if ((await meetings.StateAsync(meeting, cancellationToken)).Lifecycle is not { Plan: { } plan, Council: { } council })
        {
            return null;
        }

        var earlier = new List<MeetingState>();
        foreach (var listed in (await listings.MeetingsAsync(council, cancellationToken)).Where(listed => listed.Number < plan.Number).OrderBy(listed => listed.Number))
        {
            earlier.Add(await meetings.StateAsync(listed.Meeting, cancellationToken));
        }

        var left = NextAgenda.From(earlier, plan.Time.LocalStart.Date);
        return new AgendaProposal(plan, NextAgendaDraft.Items(left, Titles()), left);
    }

    private AgendaTitles Titles() => new(
        Both(Terms.AgendaOpening), Both(Terms.AgendaAdoption), Both(Terms.AgendaReview), decision => Both(Terms.AgendaReviewOf, decision),
        decision => Both(Terms.AgendaReconsideration, decision), Both(Terms.AgendaNextMeeting), Both(Terms.AgendaOtherBusiness));

    private BilingualText Both(string key, params object[] values) =>
        new(In(HouseCultures.Russian, key, values), In(HouseCultures.English, key, values));

    private string In(System.Globalization.CultureInfo culture, string key, object[] values)
    {
        using var scope = LanguageScope.Enter(culture);
        return terms[key, values];
    }
}
