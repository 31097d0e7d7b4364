using System.CommandLine;
using System.Security.Cryptography;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.Listings;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Localization;
using MeetingOrchestrator.Web.Registration;
using NodaTime;

namespace MeetingOrchestrator.Web.Commands;

/// <summary><c>calendar import FILE</c>: registers a council and its schedule in the data folder.</summary>
internal static class CalendarCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The council file: seats, rules, people, calendar." };
        var data = CommonOptions.Data();
        var language = CommonOptions.Language();
        var import = new Command("import", "Registers a council with its schedule. A meeting that has ended already is archived.") { file, data, language };
        import.SetAction(async (parsed, cancellationToken) =>
        {
            var culture = CommonOptions.Culture(parsed.GetValue(language)!);
            using var scope = LanguageScope.Enter(culture);
            return await ImportAsync(
                parsed.GetValue(file)!, parsed.GetValue(data)!.FullName, CommandTexts.Create(culture), TimeProvider.System, cancellationToken);
        });
        return new Command("calendar", "The schedule of meetings.") { import };
    }

    /// <summary>Imports as of a clock; everything is checked before anything is written.</summary>
    internal static async Task<int> ImportAsync(
        FileInfo file, string data, CommandTexts texts, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            return await RefuseAsync(texts.Terminal[Terminal.FileMissing, file.FullName]);
        }

        var bytes = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        var read = CouncilFile.Read(bytes);
        if (!read.IsValid)
        {
            return await RefuseAsync(texts.Of(read.Error));
        }

        using var folder = DataFolder.TryTake(data);
        if (folder is null)
        {
            return await RefuseAsync(texts.Terminal[Terminal.FolderHeld, data]);
        }

        await using var services = new ServiceCollection().AddImport(folder, time).BuildServiceProvider();
        await services.PrepareAsync(cancellationToken);
        var (council, people) = await CompleteAsync(read.Value, services, cancellationToken);
        var source = $"file:{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}";
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var result = await services.GetRequiredService<ICouncilRegistration>().RegisterAsync(
            new RegistrationRequest(source, now, council, people, read.Value.Meetings), cancellationToken);
        if (result.Refusal is { } refusal)
        {
            return await RefuseAsync(texts.Of(refusal));
        }

        await ReportAsync(services, read.Value, texts, cancellationToken);
        return ExitCode.Done;
    }

    // A salt that was drawn for somebody before is kept: a new one would change the commitment and with it the council's data.
    private static async Task<(Domain.Councils.Council Council, IReadOnlyList<Person> People)> CompleteAsync(
        CouncilImport import, IServiceProvider services, CancellationToken cancellationToken)
    {
        var known = await services.GetRequiredService<IPeople>().FindAsync([.. import.People.Select(person => person.Key)], cancellationToken);
        var salts = services.GetRequiredService<ISaltSource>();
        return import.Complete(person => known.TryGetValue(person.Key, out var found) && !found.Salt.IsEmpty
            ? found.Salt.ToArray()
            : salts.Draw(person.Key));
    }

    private static async Task ReportAsync(IServiceProvider services, CouncilImport import, CommandTexts texts, CancellationToken cancellationToken)
    {
        var meetings = await services.GetRequiredService<IListings>().MeetingsAsync(import.Key, cancellationToken);
        var past = meetings.Count(meeting => meeting.Phase == MeetingPhase.Archived);
        string[] said =
        [
            texts.Terminal.Counted(Terminal.MeetingScheduled, meetings.Count - past),
            texts.Terminal.Counted(Terminal.MeetingArchivedPast, past),
        ];
        await Console.Out.WriteLineAsync(texts.Terminal[Terminal.ImportDone, string.Join("; ", said)].Value);
    }

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return ExitCode.Usage;
    }
}
