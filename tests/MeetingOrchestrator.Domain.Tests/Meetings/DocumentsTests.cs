using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Domain.Tests.Support;
using static MeetingOrchestrator.Domain.Meetings.MeetingEvent;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class DocumentsTests
{
    private static readonly DocumentIssued Draft = new(DocumentKind.DraftMinutes, Language.Russian, "draft-minutes.ru.docx", "00");
    private static readonly DocumentIssued Minutes = new(DocumentKind.Minutes, Language.Russian, "minutes.ru.docx", "01");

    [Fact]
    public void Documents_are_issued_once_they_are_due()
    {
        var scenario = Scenario.Opened().Given(Give.Adjourn());
        scenario.When(Give.Documents(Minutes)).ThenRefused("documents.not-due");
        scenario.Given(Give.Perform("draft-minutes-pt2h").At(Scenario.Days(1)));
        scenario.When(Give.Documents(Draft)).Then(Draft);
        scenario.When(Give.Documents(Draft)).ThenNothing();
        var translation = Draft with { Language = Language.English, File = "draft-minutes.en.docx" };
        scenario.When(Give.Documents(Draft, translation)).Then(translation);
        scenario.When(Give.Documents(Minutes)).ThenRefused("documents.not-due");
    }

    [Fact]
    public void Approved_minutes_are_the_last_document_and_complete_the_record()
    {
        var scenario = Scenario.Opened().Given(Give.Adjourn(), Give.Perform("draft-minutes-pt2h").At(Scenario.Days(1)), Give.Documents(Draft));
        scenario.When(Give.ApproveMinutes()).Then(new MinutesApproved(), new DocumentsDue([DocumentKind.Minutes]));
        scenario.When(Give.ApproveMinutes()).ThenRefused("documents.minutes-already-approved");
        scenario.When(Give.Documents(Minutes)).Then(Minutes, new MeetingArchived(ArchiveReason.MinutesApproved));
    }

    [Fact]
    public void File_name_stands_for_one_content()
    {
        var scenario = Scenario.Opened().Given(Give.Adjourn(), Give.Perform("draft-minutes-pt2h").At(Scenario.Days(1)));
        scenario.When(Give.Documents(Draft, Draft)).ThenRefused("documents.file-repeated", "draft-minutes.ru.docx");
        scenario.Given(Give.Documents(Draft)).When(Give.Documents(Draft with { Sha256 = "01" })).ThenRefused("documents.already-issued", "draft-minutes.ru.docx");
    }
}
