using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;

namespace MeetingOrchestrator.Application.Conference;

/// <summary>Freezes the effects of the conference and its calendar entries.</summary>
internal sealed class ConferenceComposer(FactsReader reader, IMessageRenderer renderer)
{
    public async Task<Effect> CreateAsync(FactsSource source, CancellationToken cancellationToken)
    {
        var facts = await reader.ReadAsync(source, Language.English, cancellationToken);
        var time = facts.Plan.Time;
        return new Effect.CreateConference(new ConferenceRequest(
            DeterministicId.Of("conference", source.Meeting.Value).ToString(), renderer.ConferenceSubject(facts), time.Start, time.End));
    }

    public async Task<Effect> HardenAsync(FactsSource source, CancellationToken cancellationToken) =>
        new Effect.HardenConference(await SettingsAsync(source, cancellationToken));

    public async Task<Effect> UpdateAsync(FactsSource source, Intent.UpdateConference intent, CancellationToken cancellationToken)
    {
        var facts = await reader.ReadAsync(source, Language.English, cancellationToken);
        var time = facts.Plan.Time;
        return new Effect.UpdateConference(
            intent.Revision, renderer.ConferenceSubject(facts), time.Start, time.End, await SettingsAsync(source, cancellationToken));
    }

    public async Task<Effect> EnterAsync(FactsSource source, Intent.CreateCalendarEntry intent, CancellationToken cancellationToken) =>
        new Effect.CreateCalendarEntry(
            intent.Language, intent.Generation, await EntryAsync(source, intent.Language, intent.Generation, cancellationToken));

    public async Task<Effect> UpdateEntryAsync(FactsSource source, Intent.UpdateCalendarEntry intent, CancellationToken cancellationToken) =>
        new Effect.UpdateCalendarEntry(
            intent.Language,
            intent.Generation,
            intent.Revision,
            intent.ProviderEventId,
            await EntryAsync(source, intent.Language, intent.Generation, cancellationToken));

    public async Task<Effect> CancelEntryAsync(FactsSource source, Intent.CancelCalendarEntry intent, CancellationToken cancellationToken)
    {
        var facts = await reader.ReadAsync(source, intent.Language, cancellationToken);
        return new Effect.CancelCalendarEntry(
            intent.Language, intent.Generation, intent.ProviderEventId, renderer.CancellationComment(facts, intent.Notice));
    }

    private async Task<ConferenceSettings> SettingsAsync(FactsSource source, CancellationToken cancellationToken)
    {
        var composition = source.State.Lifecycle.Composition!;
        var people = await reader.PeopleAsync(source, cancellationToken);
        // Those who speak from a seat of the council present; observers and guests are let in by the office and listen.
        var presenters = Participants.Invited(source.State)
            .Where(delegated => composition.Find(delegated.Seat) is { Kind: SeatKind.Member or SeatKind.Organisation })
            .Select(delegated => people.GetValueOrDefault(delegated.Person.Person)?.Address)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal);
        var security = source.State.Conference.Security;
        return new ConferenceSettings(
            security.Recording,
            security.Transcription,
            security.Chat,
            security.AnnounceEntryAndExit,
            [.. presenters],
            security.Watermark,
            security.EndToEndEncryption);
    }

    private async Task<CalendarEntryRequest> EntryAsync(FactsSource source, Language language, int generation, CancellationToken cancellationToken)
    {
        var facts = await reader.ReadAsync(source, language, cancellationToken);
        var people = await reader.PeopleAsync(source, cancellationToken);
        var rendered = await renderer.RenderEntryAsync(facts, cancellationToken);
        var composition = source.State.Lifecycle.Composition!;
        var attendees = Participants.Invited(source.State)
            .Where(delegated => delegated.Language == language)
            .OrderBy(delegated => composition.Find(delegated.Seat)!.Order(language))
            .Where(delegated => people.ContainsKey(delegated.Person.Person))
            .Select(delegated => (Person: people[delegated.Person.Person], Seat: composition.Find(delegated.Seat)!))
            .Select(x => new CalendarAttendee(
                x.Person.Address,
                (x.Person.Name ?? x.Person.Function).In(language),
                Optional: x.Seat.Kind is SeatKind.Observer or SeatKind.Guest));
        var time = facts.Plan.Time;
        var key = $"{source.Meeting.Value}/{(language == Language.Russian ? "ru" : "en")}/{generation}";
        return new CalendarEntryRequest(
            DeterministicId.Of("calendar-entry", key), key, rendered.Subject, rendered.Html, time.Start, time.End, [.. attendees]);
    }
}
