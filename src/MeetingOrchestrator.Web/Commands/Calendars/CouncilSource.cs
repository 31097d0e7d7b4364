using System.Collections.Immutable;
using System.Security.Cryptography;
using MeetingOrchestrator.Application.Councils;
using MeetingOrchestrator.Application.Imports;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Councils;
using MeetingOrchestrator.Web.Commands.Office;

namespace MeetingOrchestrator.Web.Commands.Calendars;

/// <summary>A council file that was read and checked.</summary>
/// <param name="Import">What it says.</param>
/// <param name="Digest">Identifies the file by its content.</param>
internal sealed record CouncilSource(CouncilImport Import, string Digest)
{
    /// <summary>Seats that nobody is named for: they can be invited to nothing until somebody is.</summary>
    public ImmutableArray<Seat> EmptySeats => [.. Import.Seats.Where(seat => Import.People.All(person => person.Seat != seat.Key))];

    public ImmutableArray<PlannedMeeting> Meetings => Import.Meetings;

    /// <summary>Reads a file, or says on the output why it cannot be read.</summary>
    public static async Task<CouncilSource?> ReadAsync(FileInfo file, OfficeDesk desk, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            await desk.Output.RefuseAsync("file.missing", desk.Texts.Terminal[Localization.Terminal.FileMissing, file.FullName]);
            return null;
        }

        var bytes = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        var read = CouncilFile.Read(bytes);
        if (read.IsValid)
        {
            return new CouncilSource(read.Value, $"file:{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}");
        }

        await desk.Output.RefuseAsync(read.Error);
        return null;
    }

    /// <summary>The council and its people. A salt that was drawn for somebody before is kept: a new one would change the commitment and with it the council's data.</summary>
    public async Task<CouncilData> CompleteAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var known = await services.GetRequiredService<IPeople>().FindAsync([.. Import.People.Select(person => person.Key)], cancellationToken);
        var salts = services.GetRequiredService<ISaltSource>();
        var (council, people) = Import.Complete(person => known.TryGetValue(person.Key, out var found) && !found.Salt.IsEmpty
            ? found.Salt.ToArray()
            : salts.Draw(person.Key));
        return new CouncilData(council, people);
    }
}
