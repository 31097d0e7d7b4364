using MeetingOrchestrator.Application.Messages;
using MeetingOrchestrator.Documents.Html;
using MeetingOrchestrator.Documents.Letters;
using MeetingOrchestrator.Documents.Wording;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Invitations;
using MeetingOrchestrator.Localization;

namespace MeetingOrchestrator.Documents;

/// <summary>Writes letters and calendar entries, the HTML and the plain part from one model.</summary>
internal sealed class MessageRenderer(Words words, PageWriter pages) : IMessageRenderer
{
    /// <inheritdoc/>
    public async Task<RenderedMessage> RenderAsync(MessageFacts facts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        cancellationToken.ThrowIfCancellationRequested();
        var letter = Build(facts.Meeting, builder => builder.Letter(facts));
        return new RenderedMessage(letter.Subject, await HtmlAsync(letter), PlainTextWriter.Write(letter));
    }

    /// <inheritdoc/>
    public async Task<RenderedEntry> RenderEntryAsync(MeetingFacts facts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        cancellationToken.ThrowIfCancellationRequested();
        var letter = Build(facts, builder => builder.Entry());
        return new RenderedEntry(letter.Subject, await HtmlAsync(letter), PlainTextWriter.Write(letter));
    }

    /// <inheritdoc/>
    public string ConferenceSubject(MeetingFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return string.Join(" / ", new[] { Language.Russian, Language.English }
            .Select(language => Build(facts with { Language = language }, builder => builder.Entry()).Subject));
    }

    /// <inheritdoc/>
    public string CancellationComment(MeetingFacts facts, MessageKind kind)
    {
        ArgumentNullException.ThrowIfNull(facts);
        using var scope = LanguageScope.Enter(Cultures.Of(facts.Language));
        return new LetterBuilder(words, facts).Dated(kind switch
        {
            MessageKind.Cancellation => Notices.EntryCancelled,
            MessageKind.Postponement => Notices.EntryPostponed,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No calendar entry is cancelled by it."),
        });
    }

    /// <inheritdoc/>
    public string JoinInstructions(MeetingFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.JoinHtml is { } html ? PlainTextWriter.Lines(JoinHtmlReader.Read(html, forOffice: false)) : "";
    }

    private Letter Build(MeetingFacts facts, Func<LetterBuilder, Letter> build)
    {
        using var scope = LanguageScope.Enter(Cultures.Of(facts.Language));
        return build(new LetterBuilder(words, facts));
    }

    private Task<string> HtmlAsync(Letter letter) => pages.WriteAsync<LetterPage>(nameof(LetterPage.Letter), letter);
}
