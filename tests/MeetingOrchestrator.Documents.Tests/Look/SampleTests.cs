using System.Text;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;

namespace MeetingOrchestrator.Documents.Tests.Look;

/// <summary>
/// Writes every document and letter to the folder named by MO_SAMPLES, for people to look at: no assertion sees an ugly page.
/// </summary>
public sealed class SampleTests
{
    [Fact]
    public async Task Samples_asked_for_are_written()
    {
        var folder = Environment.GetEnvironmentVariable("MO_SAMPLES");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "MO_SAMPLES names no folder: nobody asked for samples.");
        Directory.CreateDirectory(folder!);
        var token = TestContext.Current.CancellationToken;
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var (prefix, dossier) in new[] { ("", Meetings.Dossier(next: Meetings.Next)), ("contested-", Meetings.Dossier(Meetings.Contested)) })
            {
                foreach (var kind in Enum.GetValues<DocumentKind>())
                {
                    foreach (var file in await House.Get<IDocumentRenderer>().RenderAsync(kind, language, dossier, token))
                    {
                        await File.WriteAllBytesAsync(Path.Combine(folder!, prefix + file.File), file.Content.ToArray(), token);
                    }
                }
            }

            foreach (var (name, facts) in Mails.EveryLetter(language))
            {
                var letter = await House.Messages.RenderAsync(facts, token);
                await WriteAsync(folder!, $"{name}.{language}", letter.Subject, letter.Html, letter.PlainText);
            }

            var entry = await House.Messages.RenderEntryAsync(Mails.Facts(language), token);
            await WriteAsync(folder!, $"entry.{language}", entry.Subject, entry.Html, entry.PlainText);
        }

        foreach (var zone in new[] { "Europe/Moscow", "Asia/Almaty", "Europe/Chisinau" })
        {
            var calendar = House.Get<ICalendarComposer>().Compose(Mails.Calendar(zone));
            await File.WriteAllTextAsync(Path.Combine(folder!, zone.Replace('/', '-') + ".ics"), calendar, token);
        }

        Directory.EnumerateFiles(folder!).ShouldNotBeEmpty();
    }

    private static async Task WriteAsync(string folder, string name, string subject, string html, string text)
    {
        var token = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.html"), html, Encoding.UTF8, token);
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.txt"), $"{subject}\n\n{text}", Encoding.UTF8, token);
    }
}
