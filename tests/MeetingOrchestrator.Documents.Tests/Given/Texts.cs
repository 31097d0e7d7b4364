using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;

namespace MeetingOrchestrator.Documents.Tests.Given;

internal static class Texts
{
    public static BilingualText T(string ru, string en) => new(ru, en);

    public static Person Person(string key, BilingualText? name, BilingualText function, Gender gender, Language language = Language.Russian) =>
        new(PersonKey.Parse(key), name, function, gender, $"{key}@example.org", language, new byte[32], new string('0', 64));

    public static Person Presiding { get; } = Person(
        "gorovoy",
        T("Александр Горовой", "Aleksandr Gorovoy"),
        T("Первый заместитель Министра внутренних дел Российской Федерации", "First Deputy Minister of Internal Affairs of the Russian Federation"),
        Gender.Masculine);

    public static Person Guest { get; } = Person(
        "kobitskiy",
        T("Дмитрий Кобицкий", "Dmitriy Kobitskiy"),
        T(
            "Генеральный секретарь – руководитель Секретариата Совета Межпарламентской Ассамблеи государств – участников СНГ",
            "Secretary General – Head of the Secretariat of the Council of the CIS Interparliamentary Assembly"),
        Gender.Masculine);

    public static Person Head(string seat) => Person(
        $"{seat.ToUpperInvariant()}-head".ToLowerInvariant(),
        null,
        T($"Глава делегации {Seats.Find(seat).Ru.Genitive}", $"Head of delegation, {Seats.Find(seat).En.Full}"),
        Gender.Unknown);
}
