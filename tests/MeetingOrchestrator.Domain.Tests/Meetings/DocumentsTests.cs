using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class DocumentsTests
{
    private static readonly DocumentIssued Minutes = new(DocumentKind.Minutes, Language.Russian, "minutes.ru.docx", "00");

    [Fact]
    public void Documents_are_issued_once_they_are_due()
    {
        var scenario = Scenario.Opened().Given(Give.Adjourn());
        scenario.When(Give.Documents(Minutes)).ThenRefused("documents.not-due");
        scenario.Given(Give.Perform("draft-minutes-pt2h").At(Scenario.Days(1)));
        scenario.When(Give.Documents(Minutes)).Then(Minutes);
        scenario.When(Give.Documents(Minutes)).ThenNothing();
        var translation = Minutes with { Language = Language.English, File = "minutes.en.docx" };
        scenario.When(Give.Documents(Minutes, translation)).Then(translation);
    }

    [Fact]
    public void File_name_stands_for_one_content()
    {
        var scenario = Scenario.Opened().Given(Give.Adjourn(), Give.Perform("draft-minutes-pt2h").At(Scenario.Days(1)));
        scenario.When(Give.Documents(Minutes, Minutes)).ThenRefused("documents.file-repeated", "minutes.ru.docx");
        scenario.Given(Give.Documents(Minutes)).When(Give.Documents(Minutes with { Sha256 = "01" })).ThenRefused("documents.already-issued", "minutes.ru.docx");
    }
}
