using System.Text.Json;
using MeetingOrchestrator.EndToEnd.Tests.Messages;
using MeetingOrchestrator.EndToEnd.Tests.Support;

[assembly: AssemblyFixture(typeof(Replayed))]

namespace MeetingOrchestrator.EndToEnd.Tests.Support;

/// <summary>The README's first command, run once; the tests look at what it left and change nothing there.</summary>
public sealed class Replayed : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private readonly Lazy<Task<IReadOnlyList<SentMail>>> _mails;

    public Replayed() => _mails = new Lazy<Task<IReadOnlyList<SentMail>>>(() => MailReader.ReadAsync(In("meetings", "25", "messages")));

    /// <summary>What the process said.</summary>
    internal Ended Ended { get; private set; } = null!;

    internal string Output => _folder["out"];

    internal JsonElement Summary { get; private set; }

    /// <summary>Meeting 25 in the summary.</summary>
    internal JsonElement Meeting => Summary.GetProperty("meetings")[0];

    internal string Record => In("meetings", "25", "record.zip");

    internal string In(params string[] parts) => _folder[["out", .. parts]];

    internal string Document(string file) => In("meetings", "25", file);

    /// <summary>The mails as another parser understands them; the test is skipped where that parser is not installed.</summary>
    internal Task<IReadOnlyList<SentMail>> MailsAsync() => _mails.Value;

    public async ValueTask InitializeAsync()
    {
        Ended = await Orchestrator.ReplayAsync(Output);
        Ended.ShouldExit(0);
        Summary = JsonDocument.Parse(await File.ReadAllTextAsync(In("summary.json"))).RootElement;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
