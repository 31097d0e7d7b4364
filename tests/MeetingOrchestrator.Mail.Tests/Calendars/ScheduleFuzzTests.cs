using CsCheck;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Mail.Tests.Support;

namespace MeetingOrchestrator.Mail.Tests.Calendars;

/// <summary>Whatever the reader is given, it answers with lines or with one fault.</summary>
public sealed class ScheduleFuzzTests
{
    private static readonly IScheduleCalendar Calendar = House.Get<IScheduleCalendar>();

    private static readonly Gen<byte[]> Valid = Gen.OneOf(
        Schedules.Export.Select(Calendar.Write), Gen.OneOf(IcsFiles.Outlook, IcsFiles.Google));

    // What means something to a reader, so that mutations go deep rather than break the first line only.
    private static readonly Gen<byte[]> Token = Gen.OneOf(
        "\r\n", "\n ", "\r", ":", ";", "=", "\"", ",", "\\", "\\n", "\0", "Z", "T", "P", "-", "+", "0", "9999", "99991231T235959Z", "99991231T235959", "00010101T000000", "PT9999999H",
        "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "END:VCALENDAR\r\n", "RRULE:FREQ=SECONDLY\r\n", "DTEND:20210218T103000Z\r\n", "DURATION:P1D\r\n",
        ";TZID=Asia/Almaty", ";VALUE=DATE", "X-MEETING-UTC-OFFSET:-1800\r\n", "X-WR-TIMEZONE:Pacific/Apia\r\n", "\ufeff", "\u2028", "ж").Select(System.Text.Encoding.UTF8.GetBytes);

    private static readonly Gen<Func<byte[], byte[]>> Mutation = Gen.OneOf(
        Gen.Select(Gen.Double.Unit, Token, (place, token) => Splice(place, 0, token)),
        Gen.Select(Gen.Double.Unit, Token, EndOfLine),
        Gen.Select(Gen.Double.Unit, Token, Value),
        Gen.Select(Gen.Double.Unit, Token, (place, token) => Splice(place, token.Length, token)),
        Gen.Select(Gen.Double.Unit, Gen.Byte, (place, value) => Splice(place, 1, [value])),
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 80], (place, length) => Splice(place, length, [])),
        Gen.Select(Gen.Double.Unit, Gen.Double.Unit, Gen.Int[1, 300], Copy));

    [Fact]
    public void Mutated_file_is_read_or_refused() => Gen.Select(Valid, Mutation.Array[1, 4]).Sample(
        (file, mutations) =>
        {
            var reading = Calendar.Read(mutations.Aggregate(file, (bytes, mutate) => mutate(bytes)));
            (reading.Fault is null || reading.Lines.IsEmpty).ShouldBeTrue();

            // What was read can be written and says the same again.
            if (reading.IsValid)
            {
                Calendar.Read(Calendar.Write(Schedules.Of([.. reading.Lines]))).Lines.ShouldBe(reading.Lines);
            }
        },
        iter: 4_000);

    [Fact]
    public void Noise_is_refused() => Gen.Byte.Array[0, 400].Sample(bytes => Calendar.Read(bytes).Fault.ShouldNotBeNull(), iter: 2_000);

    private static Func<byte[], byte[]> Splice(double place, int removed, byte[] inserted) =>
        bytes => Splice(bytes, (int)(place * bytes.Length), removed, inserted);

    private static Func<byte[], byte[]> EndOfLine(double place, byte[] inserted) =>
        bytes => Splice(bytes, Next(bytes, (int)(place * bytes.Length), (byte)'\r'), 0, inserted);

    // The property stays what it is, and says something else.
    private static Func<byte[], byte[]> Value(double place, byte[] inserted) => bytes =>
    {
        var from = Math.Min(bytes.Length, Next(bytes, (int)(place * bytes.Length), (byte)':') + 1);
        return Splice(bytes, from, Next(bytes, from, (byte)'\r') - from, inserted);
    };

    private static int Next(byte[] bytes, int from, byte wanted) =>
        bytes.AsSpan(from).IndexOf(wanted) is var found && found < 0 ? bytes.Length : from + found;

    private static byte[] Splice(byte[] bytes, int at, int removed, byte[] inserted) =>
        [.. bytes[..at], .. inserted, .. bytes[Math.Min(bytes.Length, at + removed)..]];

    private static Func<byte[], byte[]> Copy(double from, double to, int length) => bytes =>
    {
        var at = (int)(from * bytes.Length);
        return Splice(to, 0, bytes[at..Math.Min(bytes.Length, at + length)])(bytes);
    };
}
