using System.Text.Json;
using CsCheck;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Application.Tests.Journal;

public sealed class EventCodecTests
{
    private static readonly CommandId Command = CommandId.Parse("source:1");
    private static readonly Actor By = new(Capacity.Delegate, SeatKey.Parse("KZ"), PersonKey.Parse("kz-head"));

    public static TheoryData<string> MeetingEvents => [.. EventCodec<MeetingEvent>.Names];

    public static TheoryData<string> CouncilEvents => [.. EventCodec<CouncilEvent>.Names];

    [Theory]
    [MemberData(nameof(MeetingEvents))]
    public void Meeting_event_of_every_type_comes_back_as_it_was(string name) => ComesBack<MeetingEvent>(name);

    [Theory]
    [MemberData(nameof(CouncilEvents))]
    public void Council_event_of_every_type_comes_back_as_it_was(string name) => ComesBack<CouncilEvent>(name);

    [Fact]
    public void Event_of_an_unknown_name_is_refused()
    {
        var payload = Text(new MeetingEvent.MeetingSuspended()).Replace("meeting-suspended", "meeting-enlarged", StringComparison.Ordinal);

        Should.Throw<JsonException>(() => Decode(payload)).Message.ShouldContain("meeting-enlarged");
    }

    [Theory]
    [InlineData("\"data\":{", "\"data\":{\"added\":1,")]
    [InlineData("\"data\":{", "\"added\":1,\"data\":{")]
    [InlineData("\"actor\":{", "\"actor\":{\"added\":1,")]
    [InlineData("\"item\":", "\"Item\":")]
    public void Member_that_this_version_does_not_know_is_refused(string known, string changed)
    {
        var payload = Text(new MeetingEvent.ItemOpened(ItemKey.Parse("4.2")));

        Should.Throw<JsonException>(() => Decode(payload.Replace(known, changed, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"item\":\"4.2\"", "\"item\":\"four\"")]
    [InlineData("\"capacity\":\"delegate\"", "\"capacity\":4")]
    [InlineData("\"capacity\":\"delegate\"", "\"capacity\":\"emperor\"")]
    [InlineData(",\"type\":\"item-opened\"", "")]
    [InlineData("\"command\":\"source:1\",", "")]
    [InlineData("\"at\":\"2027-03-18T08:00:00.000000001Z\",", "")]
    public void Payload_that_is_malformed_or_lacks_its_frame_is_refused(string known, string changed)
    {
        var payload = Text(new MeetingEvent.ItemOpened(ItemKey.Parse("4.2")));
        payload.ShouldContain(known);

        Should.Throw<JsonException>(() => Decode(payload.Replace(known, changed, StringComparison.Ordinal)));
    }

    [Fact]
    public void Payload_is_written_as_the_format_says() => Text(new MeetingEvent.ItemOpened(ItemKey.Parse("4.2"))).ShouldBe(
        """{"actor":{"capacity":"delegate","person":"kz-head","seat":"KZ"},"at":"2027-03-18T08:00:00.000000001Z","command":"source:1","data":{"item":"4.2"},"type":"item-opened"}""");

    private static void ComesBack<TEvent>(string name)
        where TEvent : class
    {
        var type = typeof(TEvent).GetNestedTypes().Single(nested => JsonNamingPolicy.KebabCaseLower.ConvertName(nested.Name) == name);
        Gen.Int.Sample(
            seed =>
            {
                var happened = (TEvent)new Specimen(new Random(seed)).Of(type);
                var payload = EventCodec<TEvent>.Encode(new(happened, Given.Start, Command, By));
                var back = EventCodec<TEvent>.Decode(payload);

                CanonicalJson.IsCanonical(payload).ShouldBeTrue();
                EventCodec<TEvent>.Encode(back).ShouldBe(payload);
                // The bytes alone would not show a member that is never written.
                Specimen.Describe(back.Event).ShouldBe(Specimen.Describe(happened));
                (back.At, back.Command, back.By).ShouldBe((Given.Start, Command, By));
            },
            iter: 50);
    }

    private static string Text(MeetingEvent happened) => System.Text.Encoding.UTF8.GetString(
        EventCodec<MeetingEvent>.Encode(new(happened, Given.Start.PlusNanoseconds(1), Command, By)));

    private static Recorded<MeetingEvent> Decode(string payload) => EventCodec<MeetingEvent>.Decode(System.Text.Encoding.UTF8.GetBytes(payload));
}
