using MeetingOrchestrator.Application.Documents;
using MeetingOrchestrator.Application.Journal;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Application.Records;
using MeetingOrchestrator.Application.Tests.Support;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings;
using MeetingOrchestrator.Record;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingOrchestrator.Application.Tests.Records;

/// <summary>The record of a meeting that was held: convened, closed, signed, its documents issued.</summary>
public sealed class RecordExportTests : ApplicationTest
{
    [Fact]
    public async Task Record_verifies_under_the_key_and_discloses_the_people_it_names()
    {
        await HoldAsync();

        var report = await ExportAsync();

        report.Findings.ShouldBeEmpty();
        report.Entries.ShouldBe((await EventsAsync()).Count);
        report.IsKeyPinned.ShouldBeTrue();
        report.Signatures.Select(signature => signature.Purpose).ShouldBe([HeadPurpose.Closing, HeadPurpose.Minutes]);
        (report.Disclosed, report.Redacted).ShouldBe((Given.People.Count, 0));
    }

    [Fact]
    public async Task Record_holds_no_address_and_no_link()
    {
        await HoldAsync();
        using var zip = new System.IO.Compression.ZipArchive(await WriteAsync());

        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(Cancellation));
            (await reader.ReadToEndAsync(Cancellation)).ShouldNotContain("canary", Case.Insensitive, entry.FullName);
        }
    }

    [Fact]
    public async Task Erased_person_is_redacted_and_the_chain_stays_whole()
    {
        await HoldAsync();
        await EraseAsync("kz-head");

        var report = await ExportAsync();

        report.IsValid.ShouldBeTrue();
        (report.Disclosed, report.Redacted).ShouldBe((Given.People.Count - 1, 1));
        report.Entries.ShouldBe((await EventsAsync()).Count);
    }

    [Fact]
    public async Task Person_whose_data_changed_since_is_not_disclosed()
    {
        await HoldAsync();
        await Port<IPeople>().SaveAsync([Given.Somebody("kz-head", Language.Russian, salt: 8) with { Address = "new@mail.example" }], Cancellation);

        var report = await ExportAsync();

        report.IsValid.ShouldBeTrue();
        (report.Disclosed, report.Redacted).ShouldBe((Given.People.Count - 1, 1));
    }

    [Fact]
    public async Task File_that_the_record_does_not_name_yet_is_not_enclosed()
    {
        await HoldAsync();
        await Port<IDocumentFiles>().SaveAsync(Given.Meeting, [new RenderedDocument("later.ru.html", "text/html", "later"u8.ToArray())], Cancellation);

        (await ExportAsync()).Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Head_signed_while_the_record_is_read_is_left_to_the_next_export()
    {
        await HoldAsync(approve: false);
        var watched = (WatchedJournal)Journal;
        watched.AfterRead = async () =>
        {
            watched.AfterRead = () => Task.CompletedTask;
            await Stored.AppendAsync(Journal, Given.Meeting, Now, new MeetingEvent.MinutesApproved());
            var last = (await Stored.ReadAsync(Journal, StreamName.Of(Given.Meeting)))[^1].Entry;
            await Port<ISignatures>().SaveAsync(Port<RecordKey>().Signer.Sign(last, HeadPurpose.Minutes, Clock.GetUtcNow()), Cancellation);
        };

        (await ExportAsync()).IsValid.ShouldBeTrue();
        (await ExportAsync()).ShouldSatisfyAllConditions(
            report => report.IsValid.ShouldBeTrue(), report => report.Signatures.Count.ShouldBe(2));
    }

    [Fact]
    public async Task Meeting_without_a_stream_gives_no_file()
    {
        using var output = new MemoryStream();

        (await Port<IRecordExport>().WriteAsync(Given.Meeting, output, Cancellation)).ShouldBe(0);
        output.Length.ShouldBe(0);
    }

    private protected override void Configure(IServiceCollection services) => WatchedJournal.Watch(services);

    private async Task HoldAsync(bool approve = true)
    {
        await ConveneAsync();
        await DispatchAllAsync();
        MoveTo(Given.Start);
        await ExecuteAsync(new MeetingCommand.OpenMeeting(Given.Council.PresidingOfficer) { Id = CommandId.Parse("open"), At = Now, By = new Actor(Capacity.PresidingOfficer) });
        await ExecuteAsync(new MeetingCommand.CloseMeeting { Id = CommandId.Parse("close"), At = Now, By = new Actor(Capacity.PresidingOfficer) });
        MoveTo(Given.Minutes);
        await RunDueAsync();
        await DispatchAllAsync();
        if (approve)
        {
            await ExecuteAsync(new MeetingCommand.ApproveMinutes { Id = CommandId.Parse("approve"), At = Now, By = new Actor(Capacity.PresidingOfficer) });
            await DispatchAllAsync();
        }
    }

    private async Task ExecuteAsync(MeetingCommand command) =>
        (await Meetings.ExecuteAsync(Given.Meeting, command, Cancellation)).Refusal.ShouldBeNull();

    private async Task<MemoryStream> WriteAsync()
    {
        var output = new MemoryStream();
        (await Port<IRecordExport>().WriteAsync(Given.Meeting, output, Cancellation)).ShouldBeGreaterThan(0);
        output.Position = 0;
        return output;
    }

    private async Task<VerificationReport> ExportAsync()
    {
        using var zip = await WriteAsync();
        return Verification.Verify(zip, new VerificationOptions { Key = Port<RecordKey>().Signer.PublicKey });
    }

    // No use case erases yet: this is what an operator does by hand.
    private async Task EraseAsync(string person)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "record.db")};Pooling=False");
        await connection.OpenAsync(Cancellation);
        await using var erase = connection.CreateCommand();
        erase.CommandText = "DELETE FROM people WHERE key = $key";
        erase.Parameters.AddWithValue("$key", person);
        (await erase.ExecuteNonQueryAsync(Cancellation)).ShouldBe(1);
    }
}
