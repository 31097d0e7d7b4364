namespace MeetingOrchestrator.EndToEnd.Tests.Documents;

/// <summary>
/// The facts that the Council's own release on its 25th meeting states, each list in its order. Where
/// the sample may choose the words, only what cannot be said otherwise is looked for. The order of
/// the states is each language's protocol order.
/// </summary>
internal static class PressReleaseFacts
{
    /// <summary>What is stated, in the order in which it is stated.</summary>
    public static IReadOnlyList<string> Of(string language) => language == "ru" ? Russian : English;

    private static readonly IReadOnlyList<string> English =
    [
        "18 February 2021", "25th meeting", "by videoconference",
        "delegations of", "the Republic of Armenia", "the Republic of Azerbaijan", "the Republic of Belarus", "the Republic of Kazakhstan",
        "the Kyrgyz Republic", "the Russian Federation", "the Republic of Tajikistan", "the Republic of Uzbekistan",
        "as well as", "the CIS Executive Committee", "the Interparliamentary Assembly of the CIS Member Nations",
        "Representatives of", "Turkmenistan", "the Eurasian Economic Commission", "the General Confederation of Trade Unions", "as observers",
        "Aleksandr Gorovoy", "Chair of the Council", "First Deputy Minister of Internal Affairs of the Russian Federation", "presided",
        "Dmitriy Kobitskiy", "Secretary General – Head of the Secretariat of the Council of the CIS Interparliamentary Assembly", "welcome speech",
        "key documents adopted by the IPA CIS in the field of migration", "Model CIS Migration Code", "to be adopted at the next plenary session",
        "exchanged information", "migration situation", "changes in national legislation", "law-enforcement practice", "COVID-19 pandemic",
        "Republic of Belarus", "entry, stay and departure of stateless persons",
        "Kyrgyz Republic", "frontier labour migration",
        "Republic of Azerbaijan", "call centre of the State Migration Service",
        "Republic of Uzbekistan", "problems in the field of migration",
        "Republic of Kazakhstan", "automating migration processes",
        "Republic of Tajikistan", "organised recruitment and employment of citizens in St. Petersburg",
        "Republic of Armenia", "extended migration profile of the Republic",
        "Secretariat of the Council of the IPA CIS", "progress of",
        "Intergovernmental Program of Joint Measures to Combat Crime for 2019–2023", "countering illegal migration",
        "adopted the Work Plan of the Council of the Heads of Migration Authorities of the CIS Member Nations for 2021",
        "and the schedule of meetings of the Council for 2021–2023", "approved the draft agenda of the 26th meeting of the Council",
    ];

    private static readonly IReadOnlyList<string> Russian =
    [
        "18 февраля 2021", "видеоконференции", "25-е заседание",
        "делегации", "Азербайджанской Республики", "Республики Армения", "Республики Беларусь", "Республики Казахстан",
        "Кыргызской Республики", "Российской Федерации", "Республики Таджикистан", "Республики Узбекистан",
        "а также", "Исполнительного комитета СНГ", "Межпарламентской Ассамблеи государств – участников СНГ",
        "наблюдателей", "Туркменистана", "Евразийской экономической комиссии", "Всеобщей конфедерации профсоюзов",
        "Председатель Совета", "первый заместитель Министра внутренних дел Российской Федерации", "Александр Горовой", "председательствовал",
        "Генеральный секретарь – руководитель Секретариата Совета Межпарламентской Ассамблеи государств – участников СНГ", "Дмитрий Кобицкий",
        "с приветственным словом",
        "основных документах", "в сфере миграции", "на очередном пленарном заседании", "модельного Миграционного кодекса",
        "обменялись информацией", "миграционной ситуации", "изменениях в национальном законодательстве", "правоприменительной практике",
        "пандемией COVID-19",
        "Республики Беларусь", "въездом, пребыванием и выездом лиц без гражданства",
        "Кыргызск", "приграничной трудовой миграции",
        "Азербайджанск", "колл-центра Государственной миграционной службы",
        "Узбекистан", "проблемных вопросов в сфере миграции",
        "Казахстан", "автоматизации миграционных процессов",
        "Таджикистан", "граждан в Санкт-Петербурге",
        "Армения", "расширенного миграционного профиля",
        "Секретариат Совета МПА СНГ", "о ходе выполнения", "Межгосударственной программы совместных мер борьбы с преступностью на 2019–2023 годы",
        "противодействия незаконной миграции",
        "принять План работы Совета руководителей миграционных органов государств – участников Содружества Независимых Государств на 2021 год",
        "и график проведения заседаний Совета на 2021–2023 годы", "утвердить проект повестки дня 26-го заседания Совета",
    ];
}
