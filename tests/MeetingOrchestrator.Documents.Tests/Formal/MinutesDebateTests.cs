using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;

namespace MeetingOrchestrator.Documents.Tests.Formal;

public sealed class MinutesDebateTests
{
    [Theory]
    [InlineData("Содоклад: глава делегации Республики Казахстан.")]
    [InlineData("Вопрос: глава делегации Кыргызской Республики.")]
    [InlineData("Оратор лишён слова по истечении регламента.")]
    [InlineData("Оратор лишён слова: отклонение от темы.")]
    [InlineData("Вопрос признан обоснованным. Постановление председательствующего: Слово будет предоставлено.")]
    [InlineData("Постановление обжаловано: Кыргызская Республика. Постановление отменено. За – 5, против – 1")]
    [InlineData("Вопрос отклонён. Постановление председательствующего: Порядок соблюдён.")]
    [InlineData("Выступление по процедурному предложению: ")]
    [InlineData("Выступление в порядке ответа: глава делегации Республики Казахстан.")]
    [InlineData("Предложение прекратить прения: Республика Армения. Принято. За – 5, против – 1")]
    [InlineData("Предложение объявить перерыв: Республика Таджикистан. Отозвано.")]
    [InlineData("Предложение закрыть список ораторов: Кыргызская Республика. На голосование не ставилось.")]
    public Task Minutes_in_russian_tell_the_course_of_the_debate(string fact) => StateAsync(Language.Russian, fact);

    [Theory]
    [InlineData("The point of order was upheld. Ruling of the presiding officer: The floor will be given.")]
    [InlineData("The ruling was appealed against: Kyrgyz Republic. The ruling was overturned.")]
    [InlineData("Procedural motions Motion to close the debate: Republic of Armenia. Carried.")]
    [InlineData("The floor was withdrawn: off the subject.")]
    public Task Minutes_in_english_tell_the_course_of_the_debate(string fact) => StateAsync(Language.English, fact);

    private static async Task StateAsync(Language language, string fact)
    {
        var dossier = Meetings.Dossier(Debates.Lively);
        Reading.Html(await House.PageAsync(DocumentKind.DraftMinutes, language, dossier)).ShouldContain(fact, Case.Sensitive);
        Reading.Word((await House.FileAsync(DocumentKind.DraftMinutes, language, dossier, ".docx")).Content).ShouldContain(fact, Case.Sensitive);
    }
}
