using MeetingOrchestrator.Record;

namespace MeetingOrchestrator.Verifier;

/// <summary>Findings in Russian. The record is «журнал», an entry «запись», the minutes «протокол».</summary>
internal static class RussianSentences
{
    public static string Of(FindingCode code, long? entry, string? subject) => code switch
    {
        FindingCode.BundleTooLarge => $"Размер файла превышает допустимый ({subject}).",
        FindingCode.ContainerUnreadable => "Файл не является ZIP-архивом того вида, в котором хранится журнал.",
        FindingCode.ContainerAltered => "В архиве изменены байты вне содержащихся в нём файлов.",
        FindingCode.ContainerRepacked => "Архив упакован другой программой; содержащиеся в нём файлы проверены по отдельности.",
        FindingCode.FileTooLarge => $"Размер файла {subject} после распаковки превышает допустимый.",
        FindingCode.FileDamaged => $"Файл {subject} повреждён: он не соответствует контрольной сумме архива или не распаковывается.",
        FindingCode.FileNameUnsafe => $"В архиве есть файл с небезопасным именем: {subject}.",
        FindingCode.FileUnexpected => $"Файла {subject} в составе журнала быть не должно.",
        FindingCode.FileDuplicate => $"Файл {subject} встречается более одного раза.",
        FindingCode.FileMissing => $"Файл {subject} отсутствует.",
        FindingCode.ManifestMalformed => "Файл manifest.json не является описью в канонической форме.",
        FindingCode.FormatUnknown => "В файле manifest.json указан формат, неизвестный этой программе.",
        FindingCode.FileAltered => $"Файл {subject} не совпадает с указанным в описи.",
        FindingCode.FileUnlisted => $"Файл {subject} не указан в описи.",
        FindingCode.ManifestContradictsJournal => "Хеш последней записи в описи не совпадает с журналом.",
        FindingCode.JournalEmpty => "В журнале нет записей.",
        FindingCode.EntryMalformed => $"Запись {entry} не является строкой канонического JSON с четырьмя полями записи.",
        FindingCode.EntryOutOfSequence => $"На месте записи {entry} находится запись с другим номером.",
        FindingCode.EntryPreviousDiffers => $"Запись {entry} не продолжает предыдущую запись.",
        FindingCode.EntryHashDiffers => $"Хеш записи {entry} не соответствует её содержанию и заседанию.",
        FindingCode.JournalTruncated => $"Журнал обрывается перед записью {entry}, которая учтена в описи.",
        FindingCode.JournalExtended => $"В журнале есть запись {entry}, которая не учтена в описи.",
        FindingCode.KeyMalformed => "Файл key.pem не является открытым ключом ECDSA P-256 в установленной форме.",
        FindingCode.KeyUnexpected => $"Журнал подписан не тем ключом, который был указан; его ключ — {subject}.",
        FindingCode.KeyFromBundle => "Ключ взят из самого архива: это подтверждает лишь внутреннюю согласованность архива. Сравните идентификатор ключа с опубликованным секретариатом или укажите ключ.",
        FindingCode.SignaturesMalformed => "Файл signatures.json не является перечнем подписей в канонической форме.",
        FindingCode.RecordUnsigned => "Журнал не подписан.",
        FindingCode.ClosingSignatureMissing => "Отсутствует подпись, поставленная при закрытии заседания.",
        FindingCode.SignatureOfOtherStream => $"Подпись относится к другому заседанию: {subject}.",
        FindingCode.SignatureOfOtherKey => $"В подписи указан другой ключ: {subject}.",
        FindingCode.SignatureInvalid => $"Подпись неверна: {subject}.",
        FindingCode.SignatureBeyondJournal => $"Журнал обрывается перед записью {entry}, хотя подписана более поздняя запись ({subject}).",
        FindingCode.SignedHeadDiffers => $"Запись {entry} не совпадает с подписанной ({subject}): заменена она или одна из предыдущих записей.",
        FindingCode.UnsignedTail => $"Начиная с записи {entry} журнал не подписан (записей: {subject}).",
        FindingCode.KnownHeadDiffers => $"Хеш записи {entry} не совпадает с отмеченным: она или одна из предыдущих записей заменена либо отсутствует.",
        FindingCode.DocumentUnrecorded => $"В журнале нет записи о выпуске документа {subject}.",
        FindingCode.DocumentAltered => $"Документ {subject} не совпадает с выпущенным.",
        FindingCode.DocumentAbsent => $"Документ {subject} был выпущен, но не приложен.",
        FindingCode.DisclosuresMalformed => "Файл disclosures.json не является перечнем раскрытых данных в канонической форме.",
        FindingCode.DisclosureUnknown => $"Раскрытые данные не соответствуют ни одному контрольному значению в журнале: {subject}.",
        FindingCode.DisclosureDuplicate => $"Одни и те же данные раскрыты дважды: {subject}.",
        FindingCode.DisclosureWrong => $"Раскрытые данные не соответствуют контрольному значению, внесённому в журнал: {subject}.",
        FindingCode.CommitmentMalformed => $"Контрольное значение персональных данных в записи {entry} не является хешем SHA-256.",
        FindingCode.Redacted => $"Часть данных изъята, цепочка не нарушена; контрольных значений без раскрытых данных: {subject}.",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "A finding without a Russian sentence."),
    };
}
