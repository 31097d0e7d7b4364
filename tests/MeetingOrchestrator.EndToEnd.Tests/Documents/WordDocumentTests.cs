using System.Text.RegularExpressions;
using MeetingOrchestrator.EndToEnd.Tests.Messages;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Documents;

/// <summary>The Word documents of the 25th meeting, converted to PDF by LibreOffice and read from there.</summary>
public sealed partial class WordDocumentTests(Replayed replayed) : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Documents_converted_to_PDF_state_the_same_facts_as_in_HTML()
    {
        var (office, reader) = (Tool.FindOrSkip("soffice"), Tool.FindOrSkip("pdftotext"));
        (string Document, string Language)[] documents = [("press-release", "en"), ("press-release", "ru"), ("minutes", "en"), ("minutes", "ru")];
        // All in one start, in a profile of its own: an office that somebody has open would take the job and answer nothing.
        string[] options = ["--headless", $"-env:UserInstallation={new Uri(_folder["profile"])}", "--convert-to", "pdf", "--outdir", _folder.Path];
        (await Tool.RunAsync(office, [.. options, .. documents.Select(named => replayed.Document($"{named.Document}.{named.Language}.docx"))])).ShouldExit(0);

        foreach (var (document, language) in documents)
        {
            var name = $"{document}.{language}";
            (await Tool.RunAsync(reader, "-raw", _folder[$"{name}.pdf"], _folder[$"{name}.txt"])).ShouldExit(0);
            var pages = await File.ReadAllTextAsync(_folder[$"{name}.txt"], TestContext.Current.CancellationToken);
            var text = HtmlText.OneLine(BrokenAtHyphen().Replace(PageEnd().Replace(pages, "\n"), ""));
            Facts.FirstMissing(text, Facts.Of(document, language)).ShouldBeNull($"{name}: {text}");
            OneLanguage.Foreign(language, text).ShouldBeEmpty(name);
        }
    }

    // The footer stands between the two halves of a paragraph that goes on overleaf.
    [GeneratedRegex(@"\s*(Page|Страница) \d+\s*\f")]
    private static partial Regex PageEnd();

    // Where a line was broken after a hyphen or in a range of years there was no space.
    [GeneratedRegex(@"(?<=\S[-–])\r?\n")]
    private static partial Regex BrokenAtHyphen();
}
