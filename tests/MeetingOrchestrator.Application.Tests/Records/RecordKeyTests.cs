using MeetingOrchestrator.Application.Records;
using Microsoft.Extensions.Options;

namespace MeetingOrchestrator.Application.Tests.Records;

public sealed class RecordKeyTests : IDisposable
{
    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _folder = Directory.CreateTempSubdirectory("mo-key-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "keys", "record-key.pem");

    private string Draft => Path + ".new";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Key_is_made_on_first_use_for_its_owner_alone_and_used_again()
    {
        using var first = Open();
        File.Exists(Path).ShouldBeFalse();

        var made = first.Signer.PublicKey.Id;

        ModeOf(Path).ShouldBe(OwnerAlone);
        File.Exists(Draft).ShouldBeFalse();
        using var second = Open();
        second.Signer.PublicKey.Id.ShouldBe(made);
    }

    [Fact]
    public void Half_a_key_that_a_crash_left_is_never_used_nor_its_mode()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Draft, "-----BEGIN PRIVATE KEY-----\nMIGH");
        SetMode(Draft, OwnerAlone | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        using var key = Open();
        var made = key.Signer.PublicKey.Id;

        ModeOf(Path).ShouldBe(OwnerAlone);
        using var again = Open();
        again.Signer.PublicKey.Id.ShouldBe(made);
    }

    [Fact]
    public void Key_that_is_no_key_is_refused_and_left_as_it_is()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllText(Path, "not a key");
        using var key = Open();

        Should.Throw<ArgumentException>(() => key.Signer);
        File.ReadAllText(Path).ShouldBe("not a key");
    }

    [Fact]
    public void Folder_that_was_away_is_tried_again_at_the_next_use()
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        File.WriteAllText(folder, "a file where the folder should be");
        using var key = Open();
        Should.Throw<IOException>(() => key.Signer);

        File.Delete(folder);

        key.Signer.PublicKey.ShouldNotBeNull();
    }

    [Fact]
    public async Task Callers_at_once_share_one_key()
    {
        using var key = Open();

        var signers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => key.Signer, TestContext.Current.CancellationToken)));

        signers.Distinct().Count().ShouldBe(1);
    }

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? OwnerAlone : File.GetUnixFileMode(path);

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    private RecordKey Open() => new(Options.Create(new RecordOptions { KeyPath = Path }));
}
