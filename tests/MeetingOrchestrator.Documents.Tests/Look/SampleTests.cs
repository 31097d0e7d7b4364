using System.Text;
using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Documents;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using NodaTime;

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

            var invitation = await House.Messages.RenderAsync(Mails.Message(language), token);
            var reminder = await House.Messages.RenderAsync(Mails.Message(language, MessageKind.Reminder, now: Instant.FromUtc(2021, 2, 15, 7, 0)), token);
            var entry = await House.Messages.RenderEntryAsync(Mails.Facts(language), token);
            foreach (var (name, subject, html, text) in new[]
            {
                ("invitation", invitation.Subject, invitation.Html, invitation.PlainText),
                ("reminder", reminder.Subject, reminder.Html, reminder.PlainText),
                ("entry", entry.Subject, entry.Html, entry.PlainText),
            })
            {
                await File.WriteAllTextAsync(Path.Combine(folder!, $"{name}.{language}.html"), html, Encoding.UTF8, token);
                await File.WriteAllTextAsync(Path.Combine(folder!, $"{name}.{language}.txt"), $"{subject}\n\n{text}", Encoding.UTF8, token);
            }
        }

        foreach (var zone in new[] { "Europe/Moscow", "Asia/Almaty", "Europe/Chisinau" })
        {
            var calendar = House.Get<ICalendarComposer>().Compose(Mails.Calendar(zone));
            await File.WriteAllTextAsync(Path.Combine(folder!, zone.Replace('/', '-') + ".ics"), calendar, token);
        }

        Directory.EnumerateFiles(folder!).ShouldNotBeEmpty();
    }
}
