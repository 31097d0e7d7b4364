using CsCheck;
using MeetingOrchestrator.Application.Calendars;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using NodaTime;

namespace MeetingOrchestrator.Mail.Tests.Support;

/// <summary>Schedules: a plain one, and generated ones with everything that a line may say.</summary>
internal static class Schedules
{
    private static readonly string[] Zones =
        ["Europe/Moscow", "Asia/Almaty", "Europe/Chisinau", "Asia/Tashkent", "Etc/UTC", "America/Argentina/Buenos_Aires", "Australia/Lord_Howe", "UTC"];

    private static readonly Gen<string> Text = Gen.Char["aZ9 ,;:\\\"n'=^«жё\n—漢/"].Array[1, 60].Select(letters => "т" + new string(letters));

    private static readonly Gen<LocalDateTime> Start =
        from day in Gen.Int[0, 9_000]
        from second in Gen.Int[0, 86_399]
        select new LocalDateTime(2010, 1, 1, 0, 0, 0).PlusDays(day).PlusSeconds(second);

    public static readonly Gen<ScheduleLine> Line =
        from number in Gen.Int[1, 9_999].Nullable()
        from start in Start
        from zone in Gen.OneOf(Zones)
        from seconds in Gen.OneOf(Gen.Int[1, 40].Select(quarters => quarters * 900), Gen.Int[1, 31 * 86_400])
        from offset in Gen.Int[-12 * 4, 14 * 4].Select(quarters => Offset.FromSeconds(quarters * 900)).Nullable()
        from provisional in Gen.Bool
        from cancelled in Gen.Bool
        from format in Gen.OneOf(MeetingFormat.Videoconference, MeetingFormat.InPerson).Nullable()
        from host in Gen.OneOf("RU", "KZ", "IPA").Select(SeatKey.Parse).Nullable()
        from place in Gen.Select(Text, Text, (ru, en) => new BilingualText(ru, en)).Null()
        from summary in Gen.OneOf(Gen.Const(""), Text)
        select new ScheduleLine(
            "", number, start, zone, Duration.FromSeconds(seconds), offset, provisional, cancelled, format, host, place, summary);

    public static readonly Gen<ScheduleExport> Export =
        from name in Text
        from language in Gen.OneOf(Language.Russian, Language.English)
        from lines in Line.Array[0, 8]
        from uid in Text.Where(text => !text.Contains('\n', StringComparison.Ordinal))
        select new ScheduleExport(
            name, language, Instant.FromUtc(2021, 1, 4, 7, 0), [.. lines.Select((line, index) => line with { Uid = $"{index}-{uid}" })]);

    public static ScheduleLine Meeting { get; } = new(
        "25@example.org",
        25,
        new LocalDateTime(2021, 2, 18, 11, 0),
        "Europe/Moscow",
        Duration.FromMinutes(150),
        null,
        Provisional: false,
        Cancelled: false,
        MeetingFormat.Videoconference,
        SeatKey.Parse("RU"),
        new BilingualText("г. Москва", "Moscow"),
        "25-е заседание Совета");

    public static ScheduleExport Of(params ScheduleLine[] lines) =>
        new("Совет", Language.Russian, Instant.FromUtc(2021, 1, 4, 7, 0), [.. lines]);
}
