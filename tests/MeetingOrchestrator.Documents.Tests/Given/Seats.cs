using System.Collections.Immutable;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Documents.Tests.Given;

/// <summary>The composition of 2021 as facts of the first user; the documents know none of it.</summary>
internal static class Seats
{
    public static ImmutableArray<Seat> All { get; } =
    [
        Of("AZ", SeatKind.Member, ("Азербайджанская Республика", "Азербайджанской Республики", "Азербайджан"), ("Republic of Azerbaijan", "the Republic of Azerbaijan", "Azerbaijan"), 1, 2, ("Баку", "Baku"), "Asia/Baku"),
        Of("AM", SeatKind.Member, ("Республика Армения", "Республики Армения", "Армения"), ("Republic of Armenia", "the Republic of Armenia", "Armenia"), 2, 1, ("Ереван", "Yerevan"), "Asia/Yerevan"),
        Of("BY", SeatKind.Member, ("Республика Беларусь", "Республики Беларусь", "Беларусь"), ("Republic of Belarus", "the Republic of Belarus", "Belarus"), 3, 3, ("Минск", "Minsk"), "Europe/Minsk"),
        Of("KZ", SeatKind.Member, ("Республика Казахстан", "Республики Казахстан", "Казахстан"), ("Republic of Kazakhstan", "the Republic of Kazakhstan", "Kazakhstan"), 4, 4, ("Нур-Султан", "Nur-Sultan"), "Asia/Almaty"),
        Of("KG", SeatKind.Member, ("Кыргызская Республика", "Кыргызской Республики", "Кыргызстан"), ("Kyrgyz Republic", "the Kyrgyz Republic", "Kyrgyzstan"), 5, 5, ("Бишкек", "Bishkek"), "Asia/Bishkek"),
        Of("RU", SeatKind.Member, ("Российская Федерация", "Российской Федерации", "Россия"), ("Russian Federation", "the Russian Federation", "Russia"), 6, 6, ("Москва", "Moscow"), "Europe/Moscow"),
        Of("TJ", SeatKind.Member, ("Республика Таджикистан", "Республики Таджикистан", "Таджикистан"), ("Republic of Tajikistan", "the Republic of Tajikistan", "Tajikistan"), 7, 7, ("Душанбе", "Dushanbe"), "Asia/Dushanbe"),
        Of("UZ", SeatKind.Member, ("Республика Узбекистан", "Республики Узбекистан", "Узбекистан"), ("Republic of Uzbekistan", "the Republic of Uzbekistan", "Uzbekistan"), 8, 8, ("Ташкент", "Tashkent"), "Asia/Tashkent"),
        Of("EXEC", SeatKind.Organisation, ("Исполнительный комитет СНГ", "Исполнительного комитета СНГ", "Исполком СНГ"), ("CIS Executive Committee", "the CIS Executive Committee", "CIS Executive Committee"), 9, 9, ("Минск", "Minsk"), "Europe/Minsk"),
        Of("IPA", SeatKind.Organisation, ("Межпарламентская Ассамблея государств – участников СНГ", "Межпарламентской Ассамблеи государств – участников СНГ", "МПА СНГ"), ("CIS Interparliamentary Assembly", "the CIS Interparliamentary Assembly", "IPA CIS"), 10, 10, ("Санкт-Петербург", "St Petersburg"), "Europe/Moscow"),
        Of("TM", SeatKind.Observer, ("Туркменистан", "Туркменистана", "Туркменистан"), ("Turkmenistan", "Turkmenistan", "Turkmenistan"), 11, 13, ("Ашхабад", "Ashgabat"), "Asia/Ashgabat"),
        Of("EEC", SeatKind.Observer, ("Евразийская экономическая комиссия", "Евразийской экономической комиссии", "ЕЭК"), ("Eurasian Economic Commission", "the Eurasian Economic Commission", "EEC"), 12, 11, ("Москва", "Moscow"), "Europe/Moscow"),
        Of("GCTU", SeatKind.Observer, ("Всеобщая конфедерация профсоюзов", "Всеобщей конфедерации профсоюзов", "ВКП"), ("General Confederation of Trade Unions", "the General Confederation of Trade Unions", "GCTU"), 13, 12, ("Москва", "Moscow"), "Europe/Moscow"),
    ];

    public static ImmutableArray<SeatKey> Members => [.. All.Where(seat => seat.Kind == SeatKind.Member).Select(seat => seat.Key)];

    public static ImmutableArray<SeatKey> Keys => [.. All.Select(seat => seat.Key)];

    public static Seat Find(string key) => All.Single(seat => seat.Key.Value == key);

    private static Seat Of(
        string key, SeatKind kind, (string, string, string) ru, (string, string, string) en, int orderRu, int orderEn, (string Ru, string En) capital, string zone) =>
        new(
            SeatKey.Parse(key), kind, new SeatName(ru.Item1, ru.Item2, ru.Item3), new SeatName(en.Item1, en.Item2, en.Item3),
            orderRu, orderEn, new BilingualText(capital.Ru, capital.En), zone);
}
