using MeetingOrchestrator.EndToEnd.Tests.Clock;
using MeetingOrchestrator.EndToEnd.Tests.Messages;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Convening;

/// <summary>The whole calendar of 2021–2023 with every date fixed, so that every meeting is convened: all letters, read by another parser.</summary>
public sealed class WholeCalendarTests : IDisposable
{
    private const int Meetings = 6;
    private const int Seats = 14;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_letter_of_three_years_is_read_by_another_parser_and_is_in_one_language()
    {
        var file = CouncilOnDisk.Write(_folder, council =>
        {
            foreach (var meeting in council["meetings"]!.AsArray())
            {
                meeting!["date"] = "fixed";
            }
        });
        // Five of the six are convened and held by nobody, so their records are never signed: the replay says so by its exit code.
        (await Orchestrator.RunAsync(
            "replay", file, "--scenario", Repository.ScenarioFile, "--from", "2021-01-01", "--to", "2023-12-31", "--out", _folder["out"])).ShouldExit(1);

        var folders = Directory.GetDirectories(_folder["out", "meetings"]);
        folders.Length.ShouldBe(Meetings);
        foreach (var folder in folders)
        {
            var mails = await MailReader.ReadAsync(Path.Combine(folder, "messages"));
            // Invitations, requests of composition, connection tests and three reminders; two more kinds where there is an agenda.
            mails.Count.ShouldBeGreaterThan(5 * Seats, folder);
            mails.Count(mail => mail.Name.StartsWith("invitation", StringComparison.Ordinal)).ShouldBe(Seats, folder);
            foreach (var mail in mails)
            {
                string[] texts =
                [
                    mail.Subject, mail.From[0].Name, mail.To[0].Name, mail.Text, HtmlText.WithLinks(mail.Html),
                    .. mail.Calendar is { } calendar ? [calendar.Summary, calendar.Description, calendar.Organizer] : Array.Empty<string>(),
                ];
                texts.SelectMany(text => OneLanguage.Foreign(mail.Speaks, text)).ShouldBeEmpty($"{folder} {mail.Name}");
                mail.SameCalendarBeside.ShouldBeTrue(mail.Name);
            }

            var entries = mails.Where(mail => mail.Calendar is not null).Select(mail => mail.Calendar!).ToList();
            entries.Select(entry => entry.Uid).Distinct().Count().ShouldBe(2, $"{folder}: one entry a language");
            entries.ShouldAllBe(entry => entry.Events == 1 && entry.End - entry.Start == TimeSpan.FromHours(3));
            entries.Select(entry => entry.Start).Distinct().Count().ShouldBe(1, folder);
        }
    }
}
