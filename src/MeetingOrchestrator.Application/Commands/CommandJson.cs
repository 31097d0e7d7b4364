using System.Text.Json;
using System.Text.Json.Serialization;
using MeetingOrchestrator.Application.Imports.Reading;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Domain.Kernel;
using NodaTime;
using Codes = MeetingOrchestrator.Localization.Imports;

namespace MeetingOrchestrator.Application.Commands;

/// <summary>
/// Commands as scenarios write them: as the record writes its events, but a person is the person's key and a duration is ISO 8601.
/// </summary>
internal static class CommandJson
{
    /// <summary>The options that read a command for these people and seats.</summary>
    public static JsonSerializerOptions Options(IReadOnlyDictionary<PersonKey, PersonReference> people, IReadOnlySet<SeatKey> seats)
    {
        var options = new JsonSerializerOptions(EventJson.Options);
        options.Converters.Insert(0, new People(people));
        options.Converters.Insert(0, new Seats(seats));
        options.Converters.Insert(0, new Durations());
        options.MakeReadOnly();
        return options;
    }

    private abstract class Reading<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? Read(reader.GetString()!) : throw new FileValueException(Codes.TextExpected);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            throw new NotSupportedException("Scenarios are written by people.");

        protected abstract T Read(string text);
    }

    private sealed class People(IReadOnlyDictionary<PersonKey, PersonReference> people) : Reading<PersonReference>
    {
        private readonly Dictionary<string, PersonReference> _people = people.ToDictionary(pair => pair.Key.Value, pair => pair.Value);

        protected override PersonReference Read(string text) =>
            _people.TryGetValue(text, out var person) ? person : throw new FileValueException(Codes.UnknownPerson, text);
    }

    private sealed class Seats(IReadOnlySet<SeatKey> seats) : Reading<SeatKey>
    {
        private readonly Dictionary<string, SeatKey> _seats = seats.ToDictionary(seat => seat.Value);

        protected override SeatKey Read(string text) =>
            _seats.TryGetValue(text, out var seat) ? seat : throw new FileValueException(Codes.UnknownSeat, text);
    }

    private sealed class Durations : Reading<Duration>
    {
        protected override Duration Read(string text) => Lengths.TryRead(text, out var length) && length > Duration.Zero
            ? length.Value
            : throw new FileValueException(Codes.NotALength, text, "PT10M");
    }
}
