namespace MeetingOrchestrator.EndToEnd.Tests.Documents;

/// <summary>What the minutes of the 25th meeting must state, in the order in which they state it.</summary>
internal static class MinutesFacts
{
    /// <summary>Arithmetic, votes by name, decisions with their article, and the note on the rules.</summary>
    public static IReadOnlyList<string> Of(string language) => language == "ru" ? Russian : English;

    private static readonly IReadOnlyList<string> English =
    [
        "Minutes", "25th meeting", "18 February 2021", "11:00 (UTC+3, Moscow), provisional time", "videoconference", "Aleksandr Gorovoy",
        "Republic of Armenia", "Republic of Azerbaijan", "Republic of Uzbekistan", "CIS Executive Committee", "Observers", "Turkmenistan",
        "A quorum is present: 8 of 8 members are represented, at least 6 (two thirds) being required. Basis: rule 1 (default).",
        "Welcome speech: Dmitriy Kobitskiy",
        "The agenda was adopted unanimously. In favour: 8; against: 0; abstained: 0.", "Required: 5 votes, more than 1/2 of 8",
        "Basis: rule 2 (default).",
        "In favour",
        "Republic of Armenia, Republic of Azerbaijan, Republic of Belarus, Republic of Kazakhstan, Kyrgyz Republic, Russian Federation, Republic of Tajikistan, Republic of Uzbekistan",
        "To adopt the Work Plan", "Decision No. 25/1", "adopted by consensus. Basis: rule 3 (default).",
        "To adopt the schedule of meetings", "Decision No. 25/2", "adopted by consensus. Basis: rule 3 (default).",
        "To approve the draft agenda of the 26th meeting", "Decision No. 25/3", "adopted by consensus. Basis: rule 3 (default).",
        "26th meeting", "14 October 2021 (provisional date)", "Dushanbe",
        "they have not been confirmed by the Council",
    ];

    private static readonly IReadOnlyList<string> Russian =
    [
        "Протокол", "25-го заседания", "18 февраля 2021", "11:00 по московскому времени (UTC+3), предварительное время", "видеоконференция",
        "Александр Горовой",
        "Азербайджанская Республика", "Республика Армения", "Республика Узбекистан", "Исполнительный комитет СНГ", "Наблюдатели", "Туркменистан",
        "Кворум имеется: присутствуют представители 8 из 8 государств-членов, требуется не менее 6 (две трети). Основание: правило 1 (по умолчанию).",
        "Приветственное слово: Дмитрий Кобицкий",
        "Повестка дня утверждена единогласно. За – 8, против – 0, воздержались – 0.", "Требуется 5 голосов: более 1/2",
        "Основание: правило 2 (по умолчанию).",
        "За",
        "Азербайджанская Республика, Республика Армения, Республика Беларусь, Республика Казахстан, Кыргызская Республика, Российская Федерация, Республика Таджикистан, Республика Узбекистан",
        "Принять План работы", "Решение № 25/1", "Решение принято консенсусом. Основание: правило 3 (по умолчанию).",
        "Принять график проведения заседаний", "Решение № 25/2", "Решение принято консенсусом. Основание: правило 3 (по умолчанию).",
        "Утвердить проект повестки дня 26-го заседания", "Решение № 25/3", "Решение принято консенсусом. Основание: правило 3 (по умолчанию).",
        "26-е заседание", "14 октября 2021 года (предварительная дата)", "Душанбе",
        "подтверждения со стороны Совета", "не имеется",
    ];
}
