using MeetingOrchestrator.Application.Effects;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

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

    public async Task<Effect> HardenAsync(FactsSource source, CancellationToken cancellationToken)
    {
        var composition = source.State.Lifecycle.Composition!;
        var people = await reader.PeopleAsync(source, cancellationToken);
        // Those who speak from a seat of the council present; observers and guests are let in by the office and listen.
        var presenters = composition.Delegates
            .Where(delegated => composition.Find(delegated.Seat) is { Kind: SeatKind.Member or SeatKind.Organisation })
            .Select(delegated => people.GetValueOrDefault(delegated.Person.Person)?.Address)
            .OfType<string>()
            .Order(StringComparer.Ordinal);
        return new Effect.HardenConference(new ConferenceSettings(
            AllowRecording: false, AllowTranscription: false, AllowChat: false, AnnounceEntryAndExit: true, [.. presenters]));
    }

    public async Task<Effect> EnterAsync(FactsSource source, Intent.CreateCalendarEntry intent, CancellationToken cancellationToken)
    {
        var facts = await reader.ReadAsync(source, intent.Language, cancellationToken);
        var people = await reader.PeopleAsync(source, cancellationToken);
        var rendered = await renderer.RenderEntryAsync(facts, cancellationToken);
        var composition = source.State.Lifecycle.Composition!;
        var attendees = composition.Delegates
            .Where(delegated => delegated.Language == intent.Language)
            .OrderBy(delegated => composition.Find(delegated.Seat)!.Order(intent.Language))
            .Where(delegated => people.ContainsKey(delegated.Person.Person))
            .Select(delegated => (Person: people[delegated.Person.Person], Seat: composition.Find(delegated.Seat)!))
            .Select(x => new CalendarAttendee(
                x.Person.Address,
                (x.Person.Name ?? x.Person.Function).In(intent.Language),
                Optional: x.Seat.Kind is SeatKind.Observer or SeatKind.Guest));
        var time = facts.Plan.Time;
        var key = $"{source.Meeting.Value}/{(intent.Language == Language.Russian ? "ru" : "en")}/{intent.Generation}";
        return new Effect.CreateCalendarEntry(intent.Language, intent.Generation, new CalendarEntryRequest(
            DeterministicId.Of("calendar-entry", key), key, rendered.Subject, rendered.Html, time.Start, time.End, [.. attendees]));
    }
}
