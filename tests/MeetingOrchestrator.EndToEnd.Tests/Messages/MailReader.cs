using System.Text.Json;
using MeetingOrchestrator.EndToEnd.Tests.Support;

namespace MeetingOrchestrator.EndToEnd.Tests.Messages;

/// <summary>Parsers of mail and calendars that share no code with ours: mailparser and ical.js on Node, installed by <c>npm ci</c> in <c>peer</c>.</summary>
internal static class MailReader
{
    public static async Task<IReadOnlyList<SentMail>> ReadAsync(string folder)
    {
        var peer = Repository.In("tests", "MeetingOrchestrator.EndToEnd.Tests", "peer");
        Assert.SkipUnless(Directory.Exists(Path.Combine(peer, "node_modules")), $"The peer parsers are not installed: run npm ci in {peer}.");
        var read = await Tool.RunAsync(Tool.FindOrSkip("node"), Path.Combine(peer, "read-mails.mjs"), folder);
        return JsonSerializer.Deserialize<IReadOnlyList<SentMail>>(read.ShouldExit(0).Output, JsonSerializerOptions.Web)!;
    }
}
