using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Verifier;

internal sealed class RussianTexts : Texts
{
    public override string Usage => """
        Использование: MeetingOrchestrator.Verifier ФАЙЛ [--key PEM] [--head N:ХЕШ] [--json] [--language en|ru]
          ФАЙЛ            файл record.zip
          --key PEM       открытый ключ, которым должен быть подписан журнал
          --head N:ХЕШ    номер и хеш записи, отмеченные при закрытии заседания
          --json          отчёт в формате JSON
          --language      язык сообщений: en (по умолчанию) или ru
        Код завершения: 0 — журнал действителен, 1 — недействителен, 2 — команда введена неверно.
        """;

    public override string FileNotNamed => "Файл не указан: укажите путь к файлу record.zip.";

    public override string OneFileOnly => "Указано несколько файлов: укажите один файл record.zip; если в пути есть пробелы, заключите его в кавычки.";

    public override string NotValid => "журнал недействителен";

    public override string Note => "примечание";

    public override string ValueMissing(string option) => $"После параметра {option} должно быть указано значение.";

    public override string OptionUnknown(string option) => $"Параметра {option} не существует: допустимые параметры перечислены ниже.";

    public override string LanguageUnknown(string language) => $"Язык «{language}» не поддерживается: укажите en или ru.";

    public override string HeadMalformed(string head) =>
        $"«{head}» не содержит номера и хеша записи: укажите номер, двоеточие и 64 шестнадцатеричные цифры в нижнем регистре.";

    public override string KeyUnreadable(string file) =>
        $"Файл {file} не содержит открытого ключа ECDSA P-256 в формате PEM: укажите файл, который начинается строкой -----BEGIN PUBLIC KEY-----.";

    public override string FileUnreadable(string reason) => $"Файл прочитать не удалось: {reason} Проверьте путь и права доступа.";

    public override string Valid(long entries, string stream, string head, string signed, string key) =>
        $"журнал действителен: записей — {entries}, заседание {stream}, хеш последней записи {head}, подписан {signed}, ключ {key}";

    public override string NotValidFrom(long entry) => $"журнал недействителен: первая неверная запись — {entry}";

    public override string Signed(IReadOnlyList<SignedHead> signatures) => string.Join(" и ", signatures.Select(static head =>
        $"{(head.Purpose == HeadPurpose.Closing ? "при закрытии заседания" : "при утверждении протокола")} (запись {head.Sequence})"));

    public override string Sentence(Finding finding) => RussianSentences.Of(finding.Code, finding.Entry, finding.Subject);
}
